const bytes = (n) => {
  const u = ["B", "KB", "MB", "GB"];
  const i = n ? Math.min(u.length - 1, Math.floor(Math.log(n) / Math.log(1024))) : 0;
  return `${+(n / 1024 ** i).toFixed(1)} ${u[i]}`;
};
const dur = (s) =>
  [
    [86400, "d"],
    [3600, "h"],
    [60, "m"],
    [1, "s"],
  ].reduce(([r, left], [n, u]) => [left >= n ? r + Math.floor(left / n) + u : r, left % n], ["", s])[0] || "0s";
const pct = (a, b) => `${((100 * a) / b).toFixed(1).replace(/\.0$/, "")}%`;
const ord = (n) =>
  n + (["th", "st", "nd", "rd"][(((n % 100) >> 3) ^ 1 && n % 10) & 3 && n % 10 < 4 ? n % 10 : 0] ?? "th");
const si = (x) =>
  x === 0
    ? "0"
    : (() => {
        const e = Math.floor(Math.log10(Math.abs(x)) / 3);
        return `${(x / 1000 ** e).toPrecision(3)}e${e * 3}`;
      })();
export default [
  [0, 1023, 1536, 5e6, 3e12].map(bytes),
  [0, 59, 3661, 90061].map(dur),
  [pct(1, 3), pct(1, 2), pct(0, 5)],
  [1, 2, 3, 4, 22, 101].map(ord),
  [0, 0.00123, 45678, -1e9].map(si),
  (1234.5).toFixed(1),
  Number("12,5".replace(",", ".")),
  (0.1).toFixed(20),
  (1e21).toFixed(2),
];
