const pad = (n, w = 2) => String(n).padStart(w, "0");
const hms = (s) =>
  [s / 3600, (s % 3600) / 60, s % 60]
    .map(Math.floor)
    .map((x) => pad(x))
    .join(":");
const table = (rows) => rows.map((r) => r.map((c, i) => String(c)[i ? "padStart" : "padEnd"](6)).join("|")).join("\n");
export default [
  hms(3725),
  table([
    ["a", 1],
    ["bcd", 22.5],
  ]),
  `${1 + 1}${"x".repeat(3)}${[1, [2]]}`,
];
