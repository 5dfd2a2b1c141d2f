const memo = {};
function paths(r, c) {
  const key = `${r},${c}`;
  if (memo[key]) return memo[key];
  if (r === 1 || c === 1) return 1;
  return (memo[key] = paths(r - 1, c) + paths(r, c - 1));
}
export default [paths(3, 7), paths(10, 10), paths(18, 18)];
