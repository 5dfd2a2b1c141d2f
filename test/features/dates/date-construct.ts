const d = new Date(2024, 0, 31, 12, 30, 15, 500);
d.setMonth(1);
export default [
  d.toISOString(),
  new Date(2024, 1, 29).getDate(),
  new Date("2024-03-10").getTime(),
  new Date("2024-03-10T10:00:00Z").getTime(),
  new Date("2024-03-10T10:00:00+02:00").toISOString(),
  new Date(0).toJSON(),
  new Date(NaN).getTime(),
  String(new Date(2020, 5, 1) - new Date(2020, 4, 1)),
  Date.UTC(2000, 1, 29),
  new Date(99, 0).getFullYear(),
].map(String);
