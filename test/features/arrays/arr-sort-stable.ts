export default [
  ["a", 2],
  ["b", 1],
  ["c", 2],
  ["d", 1],
  ["e", 2],
]
  .sort((x, y) => x[1] - y[1])
  .map((x) => x[0])
  .join("");
