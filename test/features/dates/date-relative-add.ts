const addDays = (d, n) => new Date(d.getTime() + n * 864e5);
const addMonths = (d, n) => {
  const r = new Date(d);
  r.setUTCMonth(r.getUTCMonth() + n);
  return r;
};
const iso = (d) => d.toISOString().slice(0, 10);
const d = new Date("2024-01-31T00:00:00Z");
export default [
  iso(addDays(d, 30)),
  iso(addMonths(d, 1)),
  iso(new Date(Date.UTC(2024, 2, 0))),
  d.getUTCDay(),
  Math.round((addMonths(d, 12) - d) / 864e5),
  iso(d),
];
