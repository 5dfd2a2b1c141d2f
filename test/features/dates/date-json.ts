const d = new Date(Date.UTC(2020, 1, 29, 12, 30, 45, 678));
export default [
  d.toISOString(),
  JSON.stringify({ d }),
  d.toJSON(),
  d.getTime(),
  new Date(d).getTime() === d.getTime(),
  +d,
  new Date("2020-02-29").toISOString(),
];
