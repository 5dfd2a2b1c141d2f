const a = new Date("2024-01-01T00:00:00Z"),
  b = new Date("2024-03-01T00:00:00Z");
export default [
  (b - a) / 864e5,
  a < b,
  +a === a.getTime(),
  [b, a].sort((x, y) => x - y)[0] === a,
  new Date(+a + 1).getTime() - a,
  typeof Date.now(),
  Math.abs(Date.now() - new Date()) < 1000,
  typeof (a + 1),
];
