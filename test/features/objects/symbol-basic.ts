const s = Symbol("d");
const o = { [s]: 1, a: 2 };
export default [
  o[s],
  Object.keys(o),
  JSON.stringify(o),
  s.toString(),
  s.description,
  typeof s,
  Symbol("x") === Symbol("x"),
  Symbol.for("q") === Symbol.for("q"),
];
