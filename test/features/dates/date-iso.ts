const d = new Date(Date.UTC(2024, 1, 29, 12, 30, 45, 123));
export default [
  d.toISOString(),
  d.getTime(),
  d.getUTCDay(),
  d.getUTCMonth(),
  JSON.stringify(d),
  new Date("2020-01-01").getTime(),
  new Date("2020-01-01T10:00:00Z").getUTCHours(),
];
