const a = new Date(2020, 0, 1),
  b = new Date(2020, 2, 1);
export default [
  (b - a) / 864e5,
  b > a,
  Math.max(a, b) === +b,
  a - 0 === a.getTime(),
  typeof (a + 1),
  new Date(a.getTime() + 864e5).getDate(),
];
