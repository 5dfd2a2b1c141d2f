const a = Symbol("d"),
  b = Symbol("d");
const o = { [a]: 1, [b]: 2, c: 3 };
export default [
  a === b,
  a.toString(),
  a.description,
  Object.keys(o),
  JSON.stringify(o),
  o[a],
  o[b],
  typeof a,
  a in o,
  Symbol.for("k") === Symbol.for("k"),
  Symbol.keyFor(Symbol.for("k")),
];
