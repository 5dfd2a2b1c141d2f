const ok = (b) => {
  const f = (l) => new Set(l).size === l.length;
  const rows = b,
    cols = b[0].map((_, i) => b.map((r) => r[i]));
  return [...rows, ...cols].every(f);
};
export default [
  ok([
    [1, 2, 3],
    [2, 3, 1],
    [3, 1, 2],
  ]),
  ok([
    [1, 1],
    [2, 2],
  ]),
];
