type G = number[][];
const step = (g: G): G =>
  g.map((row, y) =>
    row.map((c, x) => {
      let n = 0;
      for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) if (dx || dy) n += g[y + dy]?.[x + dx] ?? 0;
      return +(n === 3 || (n === 2 && !!c));
    }),
  );
let g: G = [
  [0, 0, 0, 0, 0],
  [0, 0, 1, 0, 0],
  [0, 0, 1, 0, 0],
  [0, 0, 1, 0, 0],
  [0, 0, 0, 0, 0],
];
g = step(g);
export default g.map((r) => r.map((c) => ".#"[c]).join(""));
