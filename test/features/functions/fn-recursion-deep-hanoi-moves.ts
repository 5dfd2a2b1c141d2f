const moves = [];
function hanoi(n, from, to, via) {
  if (n === 0) return 0;
  const a = hanoi(n - 1, from, via, to);
  moves.push(from + to);
  return a + 1 + hanoi(n - 1, via, to, from);
}
export default [hanoi(7, "A", "C", "B"), moves.slice(0, 5), moves.length];
