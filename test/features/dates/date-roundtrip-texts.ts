const d = new Date(Date.UTC(2024, 1, 29, 12, 30, 45));
export default [
  new Date(d.toISOString()).getTime() === d.getTime(),
  new Date(d.toUTCString()).getTime() === d.getTime(),
  new Date(d.toString()).getTime() === d.getTime(),
  Date.parse(d.toUTCString()),
  new Date(JSON.parse(JSON.stringify(d))).getTime() === +d,
  structuredClone(d).getTime() === +d,
];
