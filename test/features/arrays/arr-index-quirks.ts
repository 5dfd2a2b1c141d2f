const a = [1, 2, 3];
a[5] = 6;
a["7"] = 8;
a.foo = "bar";
a[-1] = "neg";
export default [
  a.length,
  a.foo,
  a[-1],
  Object.keys(a),
  3 in a,
  "5" in a,
  a.indexOf(undefined),
  a.findIndex((x) => x === undefined),
  a.includes(undefined),
  JSON.stringify(a),
  a.at(-1),
  a.slice(-3),
  a.lastIndexOf(8),
  a.filter(() => true).length,
  a.reduce((n) => n + 1, 0),
  Object.entries(a).length,
  [...a.keys()].length,
  a.join(),
  ((a.length = 2), a),
  a.push("x"),
  a,
];
