const d = [
  ["a", 2],
  ["b", 1],
  ["c", 2],
  ["d", 1],
  ["e", 3],
];
export default [
  d
    .slice()
    .sort((x, y) => x[1] - y[1])
    .map((x) => x[0])
    .join(""),
  d
    .toSorted((x, y) => y[1] - x[1])
    .map((x) => x[0])
    .join(""),
  d.map((x) => x[0]).join(""),
];
