const s = 'tab\t nl\n cr\r quote" back\\ slash/ nul\0 del\x7f bell\x07 unit\x1f';
export default [
  JSON.stringify(s),
  JSON.parse(JSON.stringify(s)) === s,
  JSON.stringify({ 'a"b': 1, "c\\d": 2, "": 3 }),
  JSON.stringify([[], {}, [[]], [{}]], null, 2),
  JSON.stringify({ a: [1, 2], b: { c: null } }, null, "\t"),
  JSON.stringify([undefined, function () {}, Symbol("x")]),
  JSON.stringify({ u: undefined }),
  JSON.stringify([NaN, Infinity, -0, 1e21, 1e-7, 0.1]),
  JSON.stringify(true),
  JSON.stringify({ a: 1, b: 2 }, null, 11).split("\n")[1].length,
  JSON.stringify([1], null, -1),
];
