export default [
  Date.parse("2024-03-10T10:20:30Z"),
  Date.parse("2024-03-10"),
  Date.parse("2024-03-10T10:20:30.123+02:00"),
  Date.parse("nope"),
  new Date("2020-01-01T00:00:00.000Z").getTime(),
  Date.parse("2024"),
].map((x) => (Number.isNaN(x) ? "NaN" : x));
