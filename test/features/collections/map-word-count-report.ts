const text = `the cat and the dog and the bird`;
const counts = text.split(" ").reduce((m, w) => m.set(w, (m.get(w) || 0) + 1), new Map());
const top = [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)).slice(0, 3);
const inverted = new Map();
for (const [w, n] of counts) inverted.set(n, [...(inverted.get(n) ?? []), w]);
export default [
  top,
  Object.fromEntries(inverted),
  Math.max(...counts.values()),
  [...counts.entries()].filter(([, n]) => n === 1).map(([w]) => w),
  JSON.stringify([...counts]),
  JSON.stringify(counts),
  JSON.stringify({ s: new Set([1]) }),
];
