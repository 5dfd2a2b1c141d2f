const f = (d: Date) => (isNaN(+d) ? "Invalid" : d.toISOString());
const d = new Date(0);
const rets = [
  d.setUTCMonth(14),
  d.setUTCDate(-1),
  d.setUTCHours(-25),
  d.setUTCFullYear(2024, -1, 31),
  d.setUTCMinutes(90, 90, 1500),
  d.setUTCSeconds(NaN),
  d.setUTCFullYear(2020),
];
const t = new Date("2024-01-31T10:00:00Z");
t.setUTCMonth(1);
const p = [
  "2024-02-30",
  "2024-1-1",
  "24-01-01",
  "2024-01-01T25:00Z",
  "2024-01-01T10:00:00.123456Z",
  "2024-01-01T10:00:00-05:30",
  "+012024-01-01T00:00:00Z",
  "-000001-01-01T00:00:00Z",
  "2024-01-01T10Z",
  "",
  "2024-00-01",
]
  .slice(2)
  .map((s) => f(new Date(s)));
export default [
  rets.map((x) => (isNaN(x) ? "NaN" : x)),
  f(d),
  f(t),
  p,
  f(new Date(2024, 0)),
  new Date(2019, 11, 31, 23, 59, 59, 999).getTime(),
  f(new Date(Date.UTC(2024, 1, 29, 0, 0, 0, -1))),
  [0, 1, 2].map((m) => new Date(Date.UTC(2023, m + 1, 0)).getUTCDate()),
  new Date(NaN).toJSON(),
  JSON.stringify([new Date(NaN)]),
  String(new Date(NaN)),
  isNaN(new Date(NaN).getDay()),
  +new Date(new Date(5)),
  new Date("5").getTime() !== 5,
  new Date(1e81).getTime(),
].map((x) => (typeof x === "number" && isNaN(x) ? "NaN" : x));
