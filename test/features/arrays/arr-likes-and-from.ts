function f() {
  return Array.prototype.slice.call(arguments, 1);
}
const like = { length: 3, 0: "a", 2: "c" };
export default [
  f(1, 2, 3),
  Array.from(like),
  Array.prototype.map.call(like, (x) => x + "!").length,
  Array.prototype.join.call(like, "-"),
  Array.prototype.indexOf.call("hello", "l"),
  [].filter.call("a1b2", (c) => c > "9"),
  Array.from({ length: 3 }, (_, i) => i * i),
  Array.of(7),
  Array.of(undefined, 1),
  Array(3).length,
  Array(2, 3),
  [...Array(2)],
  Array.from(new Set([1, 1, 2])),
  Array.from(new Map([["k", 1]])),
  Array.isArray(Array.from("x")),
  Array.prototype.concat.call([1], 2, [3, [4]]),
  Array.from("ab").entries().next(),
];
