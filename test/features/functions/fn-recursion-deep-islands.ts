const map = ["11000", "11011", "00100", "00011"].map((r) => r.split("").map(Number));
const sink = (r, c) => {
  if (map[r]?.[c] === 1) {
    map[r][c] = 0;
    sink(r + 1, c);
    sink(r - 1, c);
    sink(r, c + 1);
    sink(r, c - 1);
    return 1;
  }
  return 0;
};
let islands = 0;
map.forEach((row, r) =>
  row.forEach((_, c) => {
    islands += sink(r, c);
  }),
);
export default islands;
