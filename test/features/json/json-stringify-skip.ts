export default [
  JSON.stringify({ u: undefined, f() {}, s: Symbol("x"), n: null }),
  JSON.stringify([undefined, () => 1, Symbol("y"), null]),
  JSON.stringify(undefined) === undefined,
  JSON.stringify(() => 1) === undefined,
  JSON.stringify(null),
  JSON.stringify(NaN),
  JSON.stringify(-0),
  JSON.stringify(Infinity),
  JSON.stringify('a"b\\c\n\t\u0001'),
];
