const M = Math;
const { trunc, hypot, cbrt: c } = Math;
export default [
  M.trunc(1.5),
  M.log2(8),
  trunc(-1.5),
  hypot(3, 4),
  c(27),
  ["clz32", "sign"].map((k) => Math[k](8)),
  "cbrt hypot".split(" ").map((k) => typeof Math[k]),
];
