const N = 4;
const g = [
  [1, 0, 0, 4],
  [0, 0, 1, 0],
  [0, 1, 0, 0],
  [4, 0, 0, 1],
];
const ok = (r: number, c: number, v: number) => {
  for (let i = 0; i < N; i++) if (g[r][i] === v || g[i][c] === v) return false;
  const br = r - (r % 2),
    bc = c - (c % 2);
  for (let i = 0; i < 2; i++) for (let j = 0; j < 2; j++) if (g[br + i][bc + j] === v) return false;
  return true;
};
const solve = (): boolean => {
  for (let r = 0; r < N; r++)
    for (let c = 0; c < N; c++)
      if (!g[r][c]) {
        for (let v = 1; v <= N; v++)
          if (ok(r, c, v)) {
            g[r][c] = v;
            if (solve()) return true;
            g[r][c] = 0;
          }
        return false;
      }
  return true;
};
export default [solve(), g];
