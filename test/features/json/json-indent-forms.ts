export default [
  JSON.stringify({ a: [1, { b: 2 }], c: {}, d: [] }, null, 2),
  JSON.stringify([1, [2]], null, "--"),
  JSON.stringify({ a: 1 }, null, 20).length,
  JSON.stringify({ a: 1 }, null, "abcdefghijklmn").length,
  JSON.stringify([], null, 2),
  JSON.stringify({ a: 1 }, null, 0),
];
