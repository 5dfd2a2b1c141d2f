const row = (n) => (n === 0 ? [1] : row(n - 1).reduce((r, x, i, p) => [...r, x + (p[i + 1] ?? 0)], [1]));
const parts = (n, max = n) =>
  n === 0
    ? [[]]
    : Array.from({ length: Math.min(n, max) }, (_, i) => i + 1)
        .reverse()
        .flatMap((k) => parts(n - k, k).map((p) => [k, ...p]));
export default [row(5), row(12), parts(5), parts(8).length];
