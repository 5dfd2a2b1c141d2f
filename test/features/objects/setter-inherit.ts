const l = [];
const p = {
  set v(x) {
    l.push([this.n, x]);
  },
};
const c = { __proto__: p, n: "c" };
(c as any).v = 5;
export default [l, Object.keys(c)];
