function F(v) {
  if (!new.target) return new F(v);
  this.v = v;
}
function R() {
  this.a = 1;
  return { b: 2 };
}
function P() {
  this.a = 1;
  return 5;
}
const A = (() => {
  try {
    new (() => {})();
  } catch (e) {
    return e.name;
  }
})();
const M = (() => {
  try {
    const o = { m() {} };
    new o.m();
  } catch (e) {
    return e.name;
  }
})();
export default [F(3).v, F(3) instanceof F, new R(), new P(), A, M];
