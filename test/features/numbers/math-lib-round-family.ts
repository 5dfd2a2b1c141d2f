const v = [-2.5, -1.5, -0.5, -0.2, 0, 0.49999999999999994, 0.5, 1.5, 2.5, 1e20, NaN, -Infinity];
const s = (x) => (Object.is(x, -0) ? "-0" : String(x));
export default ["round", "floor", "ceil", "trunc", "sign", "abs", "fround"].map((f) =>
  v.map((x) => s(Math[f](x))).join(" "),
);
