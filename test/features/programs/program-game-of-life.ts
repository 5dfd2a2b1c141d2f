const step = (g) =>
  g.map((r, y) =>
    r.map((c, x) => {
      let n = 0;
      for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) if (dx || dy) n += g[y + dy]?.[x + dx] ?? 0;
      return +(n === 3 || (c && n === 2));
    }),
  );
let g = [
  [0, 0, 0, 0],
  [0, 1, 1, 1],
  [0, 0, 0, 0],
];
g = step(step(step(g)));
export default g.map((r) => r.join(""));
