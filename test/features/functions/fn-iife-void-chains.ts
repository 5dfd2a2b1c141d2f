const r: any[] = [];
!(function () {
  r.push("bang");
})();
void (function () {
  r.push("void");
})();
+(() => {
  r.push("arrow");
  return 1;
})();
(function () {
  r.push("paren");
})();
new (
  function (this: any) {
    r.push("new");
  } as any
)();
const v = (() => ({ a: 1 }))().a;
const w = (() => {})();
const arr = (() => [1, 2, 3])()[1];
const t = (
  (x: number) => (y: number) => (z: number) =>
    x + y + z
)(1)(2)(3);
const obj = {
  f() {
    return () => () => this.v;
  },
  v: 9,
};
const u = obj.f()()();
const s = function (this: any) {
  return this;
}.call(7);
const ex = [1, 2, 3]
  .map((x) => ({ x }))
  .filter(({ x }) => x > 1)
  .reduce((a, { x }) => a + x, 0);
const cb = ((f: (...a: any[]) => any) => f(1, 2))((a, b) => a + b);
const cond = (r.length > 2 ? (a: number) => a * 2 : (a: number) => a)(5);
const tern = (x: number) => (x > 5 ? "big" : x > 2 ? "mid" : "small");
const seq = (x: number) => (r.push("s"), x + 1);
const nested = ((f) => f(f))(
  (f: any) =>
    (n: number): number =>
      n < 2 ? n : f(f)(n - 1) + f(f)(n - 2),
)(8);
export default [r, v, w === undefined, arr, t, u, typeof s, ex, cb, cond, [1, 3, 9].map(tern), seq(1), nested];
