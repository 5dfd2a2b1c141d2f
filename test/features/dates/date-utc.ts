const d = new Date(Date.UTC(2024, 1, 29, 12, 30, 15, 250));
export default [
  d.toISOString(),
  d.getTime(),
  d.getUTCDay(),
  d.getUTCFullYear(),
  d.getUTCMonth(),
  d.getUTCDate(),
  d.getUTCHours(),
  d.getUTCMilliseconds(),
  JSON.stringify({ d }),
  d.toJSON(),
];
