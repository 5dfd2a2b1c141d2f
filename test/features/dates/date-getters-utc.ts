const d = new Date(Date.UTC(2023, 10, 5, 6, 7, 8, 9));
export default [
  d.getUTCFullYear(),
  d.getUTCMonth(),
  d.getUTCDate(),
  d.getUTCDay(),
  d.getUTCHours(),
  d.getUTCMinutes(),
  d.getUTCSeconds(),
  d.getUTCMilliseconds(),
  d.valueOf(),
  d.toISOString(),
  d.toUTCString(),
];
