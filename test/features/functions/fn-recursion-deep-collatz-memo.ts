const len = new Map([[1, 1]]);
function collatz(n) {
  if (len.has(n)) return len.get(n);
  const l = 1 + collatz(n % 2 ? 3 * n + 1 : n / 2);
  len.set(n, l);
  return l;
}
let best = [0, 0];
for (let i = 1; i < 30; i++) if (collatz(i) > best[1]) best = [i, collatz(i)];
export default [best, collatz(97)];
