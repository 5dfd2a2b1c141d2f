const g = ["..#..", ".##..", ".....", "##.#."].map((r) => [...r]);
let n = 0;
const fill = (y: number, x: number): void => {
  if (g[y]?.[x] !== ".") return;
  g[y][x] = "o";
  n++;
  fill(y + 1, x);
  fill(y - 1, x);
  fill(y, x + 1);
  fill(y, x - 1);
};
fill(0, 0);
export default [n, g.map((r) => r.join(""))];
