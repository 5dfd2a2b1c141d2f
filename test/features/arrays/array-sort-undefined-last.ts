export default [
  [3, undefined, 1, null, 2].sort().map((x) => (x === undefined ? "U" : x)),
  [undefined, 5, undefined, 1].sort((a, b) => b - a).map((x) => (x === undefined ? "U" : x)),
];
