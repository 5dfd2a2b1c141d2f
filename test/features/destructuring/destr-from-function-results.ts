const minmax = (xs) => [Math.min(...xs), Math.max(...xs)];
const stats = (xs) => {
  const [min, max] = minmax(xs);
  const total = xs.reduce((a, b) => a + b);
  return { min, max, total, mean: total / xs.length };
};
const { mean, ...others } = stats([4, 8, 6]);
const [{ length }, ...more] = ["abc", "de"];
const { [`k${1}`]: dyn = "none", "a-b": dashed } = { k1: "K", "a-b": "D" };
export default [mean, others, length, more, dyn, dashed];
