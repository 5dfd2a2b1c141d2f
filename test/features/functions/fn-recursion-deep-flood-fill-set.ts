const W = 12,
  H = 12;
const seen = new Set();
function visit(x, y) {
  const key = `${x},${y}`;
  if (x < 0 || y < 0 || x >= W || y >= H || seen.has(key)) return;
  seen.add(key);
  for (const [dx, dy] of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ])
    visit(x + dx, y + dy);
}
visit(5, 5);
export default seen.size;
