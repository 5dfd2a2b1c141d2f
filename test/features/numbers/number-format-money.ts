const group = (n) => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
const round = (n, d) => Math.round(n * 10 ** d) / 10 ** d;
const si = (n) =>
  ["", "k", "M"].reduce((a, u, i) => (Math.abs(n) >= 1000 ** i ? (n / 1000 ** i).toFixed(i ? 1 : 0) + u : a), "0");
export default [
  group(1234567),
  round(1.005, 2),
  round(-2.345, 2),
  si(999),
  si(1500),
  si(2.5e6),
  (0.1 + 0.2).toFixed(10),
  0.1 + 0.2 === 0.3,
  Math.abs(0.1 + 0.2 - 0.3) < Number.EPSILON,
];
