const al = { length: 3, 0: "a", 1: "b", 2: "c" };
export default [
  Array.prototype.map.call(al, (x) => x + x),
  Array.prototype.join.call(al, "-"),
  Array.prototype.slice.call("xyz", 1),
  Array.prototype.filter.call("hello", (c) => c > "h"),
  Array.prototype.indexOf.call(al, "b"),
  [].concat.apply([], [[1], [2]]),
  Math.max.apply(null, [1, 3, 2]),
];
