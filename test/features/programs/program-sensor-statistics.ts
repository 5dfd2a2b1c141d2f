const samples = [21.3, 22.1, 20.8, 23.4, 21.9, 22.7, 19.5, 24.2];
const mean = samples.reduce((a, b) => a + b) / samples.length;
const variance = samples.reduce((a, x) => a + (x - mean) ** 2, 0) / (samples.length - 1);
const entropy = (counts) => {
  const n = counts.reduce((a, b) => a + b);
  return -counts.reduce((s, c) => (c ? s + (c / n) * Math.log2(c / n) : s), 0);
};
const sigmoid = (x) => 1 / (1 + Math.exp(-x));
const gauss = (x, m, s) => Math.exp(-0.5 * ((x - m) / s) ** 2) / (s * Math.sqrt(2 * Math.PI));
const softmax = (xs) => {
  const e = xs.map((x) => Math.exp(x - Math.max(...xs)));
  const t = e.reduce((a, b) => a + b);
  return e.map((x) => x / t);
};
export default {
  mean,
  variance,
  sd: Math.sqrt(variance),
  entropy: entropy([3, 5, 1, 0, 7]),
  sig: [-2, -0.5, 0, 1.3].map(sigmoid),
  g: gauss(22, mean, Math.sqrt(variance)),
  sm: softmax([1, 2, 3.5]),
  geo: Math.exp(samples.reduce((a, x) => a + Math.log(x), 0) / samples.length),
  rms: Math.sqrt(samples.reduce((a, x) => a + x * x, 0) / samples.length),
  dew: samples.map((t) => {
    const g = Math.log(0.65) + (17.62 * t) / (243.12 + t);
    return (243.12 * g) / (17.62 - g);
  }),
};
