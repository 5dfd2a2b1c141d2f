const al = { length: 3, 0: "a", 1: "b", 2: "c" };
export default [
  Array.from(al),
  Array.prototype.map.call(al, (x) => x + x),
  Array.prototype.join.call(al, "-"),
  [].slice.call(al, 1),
  Array.prototype.includes.call(al, "b"),
  Math.max.apply(null, Array.from({ length: 4, 0: 1, 1: 5, 2: 3, 3: 2 })),
];
