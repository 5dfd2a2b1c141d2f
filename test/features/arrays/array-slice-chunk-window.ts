const chunk = (a, n) => Array.from({ length: Math.ceil(a.length / n) }, (_, i) => a.slice(i * n, i * n + n));
const win = (a, n) => a.slice(0, -n + 1 || undefined).map((_, i) => a.slice(i, i + n));
const zip = (...as) => as[0].map((_, i) => as.map((a) => a[i]));
const rot = (a, n) => [...a.slice(n), ...a.slice(0, n)];
export default [
  chunk([1, 2, 3, 4, 5], 2),
  win([1, 2, 3, 4], 2),
  zip([1, 2], ["a", "b"]),
  rot([1, 2, 3, 4], -1),
  [...Array(3)].map((_, i) => i ** 2),
  Array(2).fill().length,
];
