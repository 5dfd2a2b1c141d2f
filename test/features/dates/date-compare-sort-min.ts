const ds = ["2024-03-01", "2023-12-31", "2024-01-15"].map((s) => new Date(s));
export default [
  ds.toSorted((a, b) => a - b).map((d) => d.toISOString().slice(5, 10)),
  new Date(Math.min(...ds)).getUTCFullYear(),
  ds[0] > ds[1],
  ds[0] === ds[0],
  +ds[0] === +new Date("2024-03-01"),
  ds[0].getTime() === Date.parse("2024-03-01T00:00:00.000Z"),
  typeof ds[0].valueOf(),
];
