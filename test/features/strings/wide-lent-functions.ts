function word(n = 1) {
  return "é".repeat(n);
}
const measure = (t: string) => t.length;
const count = (t: string) => [...t].length;
const ops = { one: Math.max(1, 2) > 1 ? measure : count, two: ((f: (t: string) => number) => f)(count) };
const table: Record<string, (t: string) => number> = {};
for (const k of ["a", "b"]) table[k] = k === "a" ? measure : count;
export default [
  word.call(null).length,
  word.apply(null, [2]).length,
  word.bind(null, 3)().length,
  ops.one("éa"),
  ops.two("éa"),
  table.a!("üü"),
  table["b"]!("üü"),
];
