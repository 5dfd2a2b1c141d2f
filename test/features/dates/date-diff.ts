const days = (a: string, b: string) => Math.round((Date.parse(b) - Date.parse(a)) / 864e5);
const leap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
const iso = (d: Date) => d.toISOString().slice(0, 10);
const add = (s: string, n: number) => {
  const d = new Date(s + "T00:00:00Z");
  d.setUTCDate(d.getUTCDate() + n);
  return iso(d);
};
export default [
  days("2024-01-01", "2024-12-31"),
  [1900, 2000, 2023, 2024].map(leap),
  add("2024-02-28", 2),
  add("2023-12-31", 1),
];
