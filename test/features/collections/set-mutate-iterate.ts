const s = new Set([1, 2, 3]);
const r = [];
for (const x of s) {
  r.push(x);
  if (x < 3) s.add(x + 10);
  s.delete(x);
  if (r.length > 10) break;
}
export default [r, [...s]];
