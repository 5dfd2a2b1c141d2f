export default [
  JSON.stringify({ 'k"ey': "v\\al" }),
  JSON.parse('"\\"\\\\\\/\\b\\f\\n\\r\\t"').length,
  JSON.stringify("\x00\x1f"),
  JSON.parse(JSON.stringify({ s: "a\tb" })).s,
  JSON.stringify([[], {}, [[]], { a: {} }]),
  JSON.stringify({ a: [undefined], b: undefined }),
  JSON.stringify([NaN, -0, 1e21, 1e-7]),
];
