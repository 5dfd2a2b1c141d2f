const isWeekend = (d) => d.getUTCDay() % 6 === 0;
const addDays = (d, n) => new Date(d.getTime() + n * 864e5);
const iso = (d) => d.toISOString().slice(0, 10);
const addBusiness = (d, n) => {
  let c = new Date(d);
  while (n) {
    c = addDays(c, Math.sign(n));
    if (!isWeekend(c)) n -= Math.sign(n);
  }
  return c;
};
const easter = (Y) => {
  const a = Y % 19,
    b = Math.floor(Y / 100),
    c = Y % 100,
    d = b >> 2,
    e = b % 4,
    f = Math.floor((b + 8) / 25),
    g = Math.floor((b - f + 1) / 3),
    h = (19 * a + b - d - g + 15) % 30,
    i = c >> 2,
    k = c % 4,
    l = (32 + 2 * e + 2 * i - h - k) % 7,
    m = Math.floor((a + 11 * h + 22 * l) / 451);
  return [Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1];
};
const quarter = (d) => `Q${Math.floor(d.getUTCMonth() / 3) + 1}`;
const dayOfYear = (d) =>
  (Date.UTC(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate()) - Date.UTC(d.getUTCFullYear(), 0, 0)) / 864e5;
const cal = (y, m) => {
  const first = new Date(Date.UTC(y, m, 1)).getUTCDay(),
    n = new Date(Date.UTC(y, m + 1, 0)).getUTCDate();
  return Array.from({ length: Math.ceil((first + n) / 7) }, (_, w) =>
    Array.from({ length: 7 }, (_, d) => {
      const k = w * 7 + d - first + 1;
      return k > 0 && k <= n ? String(k).padStart(2) : "  ";
    }).join(" "),
  );
};
const d0 = new Date("2024-05-31T00:00:00Z");
export default [
  iso(addBusiness(d0, 3)),
  iso(addBusiness(d0, -5)),
  [2024, 2025, 2000].map(easter),
  quarter(d0),
  dayOfYear(d0),
  cal(2024, 1),
  Array.from({ length: 4 }, (_, i) => iso(addDays(d0, i * 91))),
  new Date(Math.max(d0, new Date("2024-06-01"))).getUTCDate(),
  [d0, new Date(0)].sort((a, b) => a - b).map(iso),
  d0 > new Date("2024-01-01"),
  new Date(2024, 0, 1) - new Date(2023, 0, 1),
];
