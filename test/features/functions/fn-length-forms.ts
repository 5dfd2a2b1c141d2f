class A {
  constructor(a, b) {}
  m(a, b = 1, c) {}
  static s(...r) {}
}
const o = { m(a, b) {}, n(a = 1) {}, g: ({ a }, [b], c) => 0 };
export default [
  ((a, b) => 0).length,
  function (a, b = 1, c) {}.length,
  ((...r) => 0).length,
  A.length,
  A.prototype.m.length,
  A.s.length,
  o.m.length,
  o.n.length,
  o.g.length,
];
