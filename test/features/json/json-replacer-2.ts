export default [
  JSON.stringify({ a: 1, b: 2, c: { a: 3, d: 4 } }, ["a", "c"]),
  JSON.stringify({ a: 1, b: "x", n: { z: 5 } }, (k, v) => (typeof v === "number" ? v * 2 : v)),
  JSON.stringify({ a: [1, 2] }, function (k, v) {
    return Array.isArray(this) ? "in" : v;
  }),
  JSON.stringify({ s: 1 }, (k, v) => (k === "s" ? undefined : v)),
];
