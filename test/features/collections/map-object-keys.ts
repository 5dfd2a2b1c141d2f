const k1 = {},
  k2 = [],
  k3 = () => 1;
const m = new Map([
  [k1, "o"],
  [k2, "a"],
  [k3, "f"],
  ["1", "s"],
  [1, "n"],
  [true, "b"],
  [null, "N"],
  [undefined, "U"],
]);
export default [
  m.get(k1),
  m.get({}) === undefined,
  m.get(k2),
  m.get(k3),
  m.get("1"),
  m.get(1),
  m.get(true),
  m.get(null),
  m.get(undefined),
  m.size,
];
