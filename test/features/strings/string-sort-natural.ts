export default ["a10", "a2", "b1", "a1"].sort((x, y) => {
  const [, p, n] = x.match(/(\D+)(\d+)/),
    [, q, m] = y.match(/(\D+)(\d+)/);
  return p < q ? -1 : p > q ? 1 : n - m;
});
