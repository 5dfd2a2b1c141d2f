const l = [];
const f = (n, v) => {
  l.push(n);
  return v;
};
const o = f("x", {});
let a;
a = f("1", 2) + (a = f("2", 3));
f("o", o).p = f("v", 1);
export default [l, a, o];
