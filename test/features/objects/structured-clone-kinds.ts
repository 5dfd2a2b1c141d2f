const src = {
  d: new Date(5),
  m: new Map([[{ k: 1 }, new Set([1])]]),
  a: [1, , 3],
  u: undefined,
  n: -0,
  e: new RangeError("r"),
  t: new Uint8Array([1, 2]),
  nested: {},
};
src.nested.self = src;
const c = structuredClone(src);
class Q {
  x = 1;
  get y() {
    return 2;
  }
  m() {}
}
const q = structuredClone(new Q());
export default [
  c.d.getTime(),
  c.d !== src.d,
  [...c.m.keys()][0].k,
  [...c.m.values()][0].has(1),
  1 in c.a,
  "u" in c,
  Object.is(c.n, -0),
  c.e instanceof RangeError,
  c.e.message,
  [...c.t],
  c.nested.self === c,
  q,
  q instanceof Q,
  (() => {
    try {
      structuredClone({ f() {} });
    } catch (e) {
      return e.name;
    }
  })(),
  structuredClone("s"),
  structuredClone(null),
];
