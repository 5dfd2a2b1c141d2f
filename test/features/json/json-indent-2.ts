export default [
  JSON.stringify({ a: 1, b: [1, { c: 2 }], e: {}, f: [] }, null, 2),
  JSON.stringify([1, [2]], null, "--"),
  JSON.stringify({ a: 1 }, null, 20).length,
  JSON.stringify({ a: 1 }, null, "abcdefghijklmnop"),
];
