const run = (o, m, ...a) => o[m](...a);
export default [
  run([3, 1, 2], "toSorted"),
  run("abc", "padStart", 5, "-"),
  run("abc", "at", -1),
  run([1, [2]], "flat"),
  run(new Map([[1, 2]]), "get", 1),
  run(5.5, "toFixed", 0),
  run(255, "toString", 16),
  run(new Set([1]), "has", 1),
  run(Math, "max", 1, 2),
  run("a-b", "split", "-"),
  run([1, 2, 3], "lastIndexOf", 3),
  run(1.5, "toPrecision", 3),
  ["at", "flat", "findLast"].map((k) => typeof [][k]),
];
