const DAY = 864e5;
const addDays = (d: Date, n: number) => {
  const r = new Date(d);
  r.setUTCDate(r.getUTCDate() + n);
  return r;
};
const diffDays = (a: Date, b: Date) => Math.round((+b - +a) / DAY);
const isLeap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
const daysIn = (y: number, m: number) => new Date(Date.UTC(y, m, 0)).getUTCDate();
const weekday = (d: Date) => ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][d.getUTCDay()];
const iso = (d: Date) => d.toISOString().slice(0, 10);
const pad = (n: number, w = 2) => String(n).padStart(w, "0");
const fmt = (d: Date, f: string) =>
  f.replace(
    /YYYY|MM|DD|hh|mm|ss/g,
    (t) =>
      (
        ({
          YYYY: pad(d.getUTCFullYear(), 4),
          MM: pad(d.getUTCMonth() + 1),
          DD: pad(d.getUTCDate()),
          hh: pad(d.getUTCHours()),
          mm: pad(d.getUTCMinutes()),
          ss: pad(d.getUTCSeconds()),
        }) as any
      )[t],
  );
const d = new Date("2024-02-28T23:05:09Z");
export default [
  iso(addDays(d, 2)),
  diffDays(d, new Date("2024-03-01T23:05:09Z")),
  [1900, 2000, 2023, 2024].map(isLeap),
  [1, 2, 4].map((m) => daysIn(2024, m)),
  weekday(d),
  fmt(d, "DD/MM/YYYY hh:mm:ss"),
  d < new Date("2025-01-01"),
  [new Date(5), new Date(1), new Date(3)].sort((a, b) => +a - +b).map(Number),
  new Date(2024, 0, 1) > new Date(2023, 0, 1),
];
