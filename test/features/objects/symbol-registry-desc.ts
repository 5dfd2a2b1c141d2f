const s = Symbol.for("app"),
  t = Symbol();
const o = { [s]: 1, [Symbol.for("app")]: 2, [t]: 3, k: 4 };
export default [
  o[s],
  t.description === undefined,
  s.description,
  Symbol.keyFor(s),
  Symbol.keyFor(t) === undefined,
  Object.keys(o),
  Symbol.iterator.toString(),
  typeof Symbol.iterator,
  s === Symbol.for("app"),
  Symbol("a").toString(),
  Object.entries(o).length,
  { ...o }[s],
];
