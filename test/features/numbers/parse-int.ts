export default [
  parseInt("42px"),
  parseInt("0x1F"),
  parseInt("101", 2),
  parseInt("z", 36),
  parseInt(""),
  parseInt("  -7 "),
  parseInt("3.9"),
  parseInt("1e3"),
  parseInt("08"),
].map((x) => (x !== x ? "NaN" : x));
