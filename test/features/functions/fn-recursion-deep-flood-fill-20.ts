const N = 20;
const grid = Array.from({ length: N }, (_, y) =>
  Array.from({ length: N }, (_, x) => ((x === 7 && y !== 13) || (y === 4 && x > 9) ? 1 : 0)),
);
function fill(x, y, colour) {
  if (x < 0 || y < 0 || x >= N || y >= N || grid[y][x] !== 0) return 0;
  grid[y][x] = colour;
  return 1 + fill(x + 1, y, colour) + fill(x - 1, y, colour) + fill(x, y + 1, colour) + fill(x, y - 1, colour);
}
export default [fill(0, 0, 2), grid[19].join(""), grid[0].join("")];
