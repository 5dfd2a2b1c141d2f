const d = new Date(Date.UTC(2024, 1, 29, 12, 34, 56, 789));
const e = new Date("2020-01-01T00:00:00Z");
e.setUTCMonth(13);
e.setUTCDate(0);
export default [
  d.toISOString(),
  d.getUTCDay(),
  d.getTime(),
  JSON.stringify({ d }),
  e.toISOString(),
  new Date("2024-03-10").getTime(),
  Date.parse("2024-03-10T01:02:03.004+02:00"),
  isNaN(new Date("x") as any),
  +new Date(5),
  new Date(2024, 0, 1).getFullYear(),
  new Date(8.64e15 + 1).getTime(),
  typeof Date.now(),
  new Date(0).toUTCString(),
];
