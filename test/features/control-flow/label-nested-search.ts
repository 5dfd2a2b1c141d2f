const grid = [
  [1, 2],
  [3, 4],
  [5, 6],
];
let found = null;
outer: for (const [r, row] of grid.entries()) {
  for (const [c, v] of row.entries()) {
    if (v === 4) {
      found = [r, c];
      break outer;
    }
  }
}
export default found;
