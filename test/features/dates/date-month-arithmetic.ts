const add = (iso, months) => {
  const d = new Date(iso);
  const day = d.getUTCDate();
  d.setUTCDate(1);
  d.setUTCMonth(d.getUTCMonth() + months);
  const last = new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + 1, 0)).getUTCDate();
  d.setUTCDate(Math.min(day, last));
  return d.toISOString().slice(0, 10);
};
const diff = (a, b) => Math.round((Date.parse(b) - Date.parse(a)) / 864e5);
const dow = (s) => new Date(s + "T12:00:00Z").getUTCDay();
export default [
  add("2024-01-31", 1),
  add("2023-01-31", 1),
  add("2024-02-29", -12),
  add("2024-10-15", 5),
  diff("2024-02-28", "2024-03-01"),
  diff("2023-12-31", "2023-01-01"),
  ["2024-01-01", "2000-02-29", "1999-12-31"].map(dow),
  new Date("2024-06-15T10:30:00+05:30").toISOString(),
  new Date(0).toISOString(),
  new Date(8.64e15).toISOString(),
  new Date(8.64e15 + 1).getTime(),
  new Date(2024, 0).getMonth(),
  new Date("2024-01-01T00:00").toISOString(),
];
