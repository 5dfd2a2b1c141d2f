const a = new Date(Date.UTC(2024, 0, 1)),
  b = new Date(Date.UTC(2024, 2, 1));
const days = (b - a) / 864e5;
const c = new Date(a.getTime() + 36e5);
export default [
  days,
  a < b,
  c.toISOString().slice(11, 16),
  [b, a].sort((x, y) => x - y)[0] === a,
  new Date(a).getTime() === a.getTime(),
  typeof Date.now(),
  Date.now() > 1.6e12,
];
