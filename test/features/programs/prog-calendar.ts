const cal = (y: number, m: number) => {
  const first = new Date(Date.UTC(y, m - 1, 1)).getUTCDay(),
    n = new Date(Date.UTC(y, m, 0)).getUTCDate();
  const cells = [...Array(first).fill("  "), ...Array.from({ length: n }, (_, i) => String(i + 1).padStart(2))];
  const rows: string[] = [];
  while (cells.length) rows.push(cells.splice(0, 7).join(" "));
  return ["Su Mo Tu We Th Fr Sa", ...rows];
};
const easter = (y: number) => {
  const a = y % 19,
    b = Math.floor(y / 100),
    c = y % 100,
    d = b >> 2,
    e = b % 4,
    f = Math.floor((b + 8) / 25),
    g = Math.floor((b - f + 1) / 3),
    h = (19 * a + b - d - g + 15) % 30,
    i = c >> 2,
    k = c % 4,
    l = (32 + 2 * e + 2 * i - h - k) % 7,
    m = Math.floor((a + 11 * h + 22 * l) / 451),
    mo = Math.floor((h + l - 7 * m + 114) / 31);
  return `${mo}/${((h + l - 7 * m + 114) % 31) + 1}`;
};
const isoWeek = (s: string) => {
  const d = new Date(s + "T00:00:00Z");
  d.setUTCDate(d.getUTCDate() + 4 - (d.getUTCDay() || 7));
  const y0 = Date.UTC(d.getUTCFullYear(), 0, 1);
  return `${d.getUTCFullYear()}-W${String(Math.ceil(((+d - y0) / 864e5 + 1) / 7)).padStart(2, "0")}`;
};
const age = (b: string, on: string) => {
  const [x, y] = [b, on].map((s) => s.split("-").map(Number));
  return y[0] - x[0] - +(y[1] < x[1] || (y[1] === x[1] && y[2] < x[2]));
};
export default [
  cal(2024, 2),
  [2023, 2024, 2025].map(easter),
  ["2024-01-01", "2021-01-03", "2020-12-31"].map(isoWeek),
  age("1990-06-15", "2024-06-14"),
  age("1990-06-15", "2024-06-15"),
  new Date(Date.UTC(2024, 0, 31 + 29)).toISOString().slice(5, 10),
];
