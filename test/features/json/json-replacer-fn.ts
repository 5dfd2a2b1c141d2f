const keys = [];
const r = JSON.stringify({ a: 1, b: [2, { c: 3 }] }, function (k, v) {
  keys.push(k + ":" + Array.isArray(this));
  return typeof v === "number" ? v * 10 : v;
});
export default [r, keys];
