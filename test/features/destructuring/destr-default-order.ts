const log = [];
const d = (n, v) => {
  log.push(n);
  return v;
};
const { a = d("a", 1), b = d("b", 2), c = d("c", a + b) } = { b: 5 };
export default [a, b, c, log];
