const g = [".....", ".###.", ".#.#.", ".###.", "....."].map((r) => [...r]);
function fill(x, y) {
  if (x < 0 || y < 0 || x > 4 || y > 4 || g[y][x] !== ".") return 0;
  g[y][x] = "o";
  return 1 + fill(x + 1, y) + fill(x - 1, y) + fill(x, y + 1) + fill(x, y - 1);
}
export default [fill(0, 0), g.map((r) => r.join(""))];
