export default [
  JSON.stringify({
    a: [1, "x", null, true, undefined, () => 1, Symbol("s")],
    u: undefined,
    f() {},
    d: new Date(0),
    n: NaN,
    i: -Infinity,
  }),
  JSON.stringify(undefined) === undefined,
  JSON.stringify('a"b\\c\n\u0007'),
  JSON.stringify([undefined]),
  JSON.stringify(null),
];
