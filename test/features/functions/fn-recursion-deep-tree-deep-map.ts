function make(n) {
  return n === 0 ? { v: 0, kids: [] } : { v: n, kids: [make(n - 1)] };
}
const double = (node) => ({ v: node.v * 2, kids: node.kids.map((k) => double(k)) });
const sum = (node) => node.v + node.kids.map(sum).reduce((a, b) => a + b, 0);
export default [sum(make(30)), sum(double(make(30)))];
