let a = "5",
  b = null,
  c = undefined,
  d = true,
  e = "",
  f = "x",
  g = [3];
const r = [a++, ++b, c++, d++, e--, f++, g++];
export default [r.map((x) => (x !== x ? "NaN" : x)), [a, b, c, d, e, f, g].map((x) => (x !== x ? "NaN" : x))];
