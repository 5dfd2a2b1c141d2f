const rows = [
  ["n1", 20.5],
  ["n2", 19],
  ["n1", 22.5],
  ["n3", 18.25],
  ["n2", 21],
] as [string, number][];
const by = rows.reduce<Record<string, number[]>>((m, [k, v]) => {
  (m[k] ??= []).push(v);
  return m;
}, {});
const stat = (v: number[]) => {
  const n = v.length,
    mean = v.reduce((a, b) => a + b) / n;
  const sd = Math.sqrt(v.map((x) => (x - mean) ** 2).reduce((a, b) => a + b) / n);
  return { n, mean, sd: +sd.toFixed(3), min: Math.min(...v), max: Math.max(...v) };
};
export default Object.fromEntries(Object.entries(by).map(([k, v]) => [k, stat(v)]));
