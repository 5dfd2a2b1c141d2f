const DAY = 86400000;
const d = new Date(Date.UTC(2024, 0, 31, 23, 59, 59, 999));
const iso = (x: Date) => x.toISOString();
const addMonths = (x: Date, n: number) => {
  const r = new Date(x.getTime());
  const day = r.getUTCDate();
  r.setUTCDate(1);
  r.setUTCMonth(r.getUTCMonth() + n);
  const last = new Date(Date.UTC(r.getUTCFullYear(), r.getUTCMonth() + 1, 0)).getUTCDate();
  r.setUTCDate(Math.min(day, last));
  return r;
};
const isoWeek = (x: Date) => {
  const t = new Date(Date.UTC(x.getUTCFullYear(), x.getUTCMonth(), x.getUTCDate()));
  const day = t.getUTCDay() || 7;
  t.setUTCDate(t.getUTCDate() + 4 - day);
  const start = new Date(Date.UTC(t.getUTCFullYear(), 0, 1));
  return t.getUTCFullYear() + "-W" + String(Math.ceil(((+t - +start) / DAY + 1) / 7)).padStart(2, "0");
};
const leap = [1900, 2000, 2023, 2024].map((y) => new Date(Date.UTC(y, 1, 29)).getUTCMonth() === 1);
const e = new Date(0);
e.setUTCHours(25, 61, 61, 1001);
const f = new Date(Date.UTC(2019, 11, 31));
f.setUTCMonth(13, 31);
const bad = new Date(NaN);
let err = "";
try { bad.toISOString(); } catch (x) { err = (x as Error).name; }
export default [
  iso(d), iso(addMonths(d, 1)), iso(addMonths(d, -11)), isoWeek(d), isoWeek(new Date(Date.UTC(2021, 0, 3))), isoWeek(new Date(Date.UTC(2020, 11, 31))),
  leap, iso(e), iso(f), err, bad.getTime() !== bad.getTime(), JSON.stringify({ bad }), new Date(2020, 0, 1) < new Date(2020, 0, 2),
  Date.parse("2020-02-30T00:00:00Z") !== Date.parse("2020-02-30T00:00:00Z"), Date.parse("1969-12-31T23:59:59.5Z"), iso(new Date("2011-10-10")),
  iso(new Date("2011-10-10T14:48:00+02:30")), (new Date(5) as any) - (new Date(2) as any), new Date(Date.UTC(99, 0)).getUTCFullYear(),
  new Date(8.64e15).toISOString(), Number.isNaN(+new Date(8.64e15 + 1)), new Date(-1).toISOString(), new Date(-62198755200000).toISOString(),
];
