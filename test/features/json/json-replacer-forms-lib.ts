const o = { a: 1, b: [1, { a: 2, c: 3 }], c: { a: 4, d: "x" } };
const keys = [];
export default [
  JSON.stringify(o, ["a", "c"]),
  JSON.stringify(o, (k, v) => (typeof v === "number" ? v * 2 : v)),
  JSON.stringify(o, (k, v) => {
    keys.push(k);
    return k === "c" ? undefined : v;
  }),
  keys,
  JSON.stringify(o, function (k, v) {
    return Array.isArray(this) ? `i${k}` : v;
  }),
  JSON.stringify([1, [2, {}], []], null, 1),
  JSON.stringify({ x: [1, { y: 2 }] }, null, "--"),
  JSON.stringify({ a: 1 }, null, 20).length,
  JSON.stringify({ a: 1 }, null, ""),
  JSON.stringify("x", null, 2),
  JSON.stringify({ b: 1, a: 2, 10: 3, 9: 4 }),
  JSON.stringify({ date: new Date(0) }, (k, v) => typeof v),
];
