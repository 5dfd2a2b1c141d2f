const g = [
  [1, 0, 0, 0],
  [0, 0, 3, 0],
  [0, 4, 0, 0],
  [0, 0, 0, 2],
];
const ok = (r, c, v) => {
  for (let i = 0; i < 4; i++) if (g[r][i] === v || g[i][c] === v) return false;
  const br = r - (r % 2),
    bc = c - (c % 2);
  return ![0, 1].some((i) => [0, 1].some((j) => g[br + i][bc + j] === v));
};
const solve = (pos = 0) => {
  if (pos === 16) return true;
  const r = Math.floor(pos / 4),
    c = pos % 4;
  if (g[r][c]) return solve(pos + 1);
  for (let v = 1; v <= 4; v++) {
    if (ok(r, c, v)) {
      g[r][c] = v;
      if (solve(pos + 1)) return true;
      g[r][c] = 0;
    }
  }
  return false;
};
export default [solve(), g];
