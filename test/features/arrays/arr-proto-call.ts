export default [
  Array.prototype.slice.call({ 0: "a", 1: "b", length: 2 }),
  Array.prototype.map.call("ab", (c) => c + c),
  [].concat.apply([], [[1], [2]]),
];
