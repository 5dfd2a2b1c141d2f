const o = { a: 1, b: { c: 2 } };
const e = Object.entries(o);
const f = Object.fromEntries(e.map(([k, v]) => [k.toUpperCase(), v]));
export default [
  f,
  Object.is(f.B, o.b),
  Object.entries([7, 8]),
  Object.values("ab"),
  Object.getOwnPropertyNames(
    class {
      static s = 1;
    },
  ).includes("s"),
  Object.isFrozen(1 as any),
  Object.keys(Object.assign([], { x: 1, 1: "q" })),
  "toString" in {},
  {}.toString(),
  [1, [2, 3]].toString(),
  String({}),
  String([]),
  String(null),
  String([null, undefined, 1]),
  `${[1, 2]}`,
  ({ valueOf: () => 4 } as any) * 2,
];
