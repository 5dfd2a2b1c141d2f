const s = Symbol("desc"),
  t = Symbol("desc");
const o = { [s]: 1, plain: 2 };
export default [
  s === t,
  s.toString(),
  s.description,
  o[s],
  Object.keys(o),
  JSON.stringify(o),
  Object.getOwnPropertySymbols(o).length,
  Symbol.for("k") === Symbol.for("k"),
  Symbol.keyFor(Symbol.for("k")),
  typeof s,
];
