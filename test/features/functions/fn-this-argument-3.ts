const up = Function.prototype.call.bind(String.prototype.toUpperCase) as any;
const slice = Array.prototype.slice;
export default [
  ["a", "b"].map(up),
  slice.call("abc" as any),
  Array.prototype.map.call("ab", (c: string) => c + c),
  Math.max.apply(null, [1, 5, 2]),
  ["x"].concat.apply([], [[1], [2]] as any),
];
