function f(a: number, b: number) {
  return a + b;
}
f.count = 0;
f.inc = function () {
  this.count++;
  return f;
};
f.inc().inc();
namespace f2 {
  export const x = 1;
}
const g = Object.assign((x: number) => x * 2, {
  unit: "ms",
  parse(s: string) {
    return g(parseInt(s));
  },
});
const desc = Object.keys(f);
const named = {
  method() {},
  arrow: () => {},
  fn: function () {},
  other: function named2() {},
  ["comp" + 1]: () => {},
  get acc() {
    return 1;
  },
};
export default [
  f.count,
  f(1, 2),
  g(4),
  g.unit,
  g.parse("21ms"),
  desc,
  named.method.name,
  named.arrow.name,
  named.fn.name,
  named.other.name,
  (named as any).comp1.name,
  typeof f,
  f instanceof Function,
  f instanceof Object,
  "count" in f,
  f.hasOwnProperty("inc"),
  f2.x,
];
