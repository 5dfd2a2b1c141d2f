const k = {};
const m = new Map([
  [1, "n"],
  ["1", "s"],
  [NaN, "nan"],
  [k, "o"],
  [null, "nl"],
  [undefined, "u"],
]);
m.set(-0, "z");
export default [
  m.size,
  m.get(1),
  m.get("1"),
  m.get(NaN),
  m.get(k),
  m.get({}) ?? "none",
  m.get(0),
  m.has(undefined),
  m.delete(null),
  m.delete(null),
  [...m.keys()].length,
  m.set(1, "N") === m,
  [...m.values()].join(),
];
