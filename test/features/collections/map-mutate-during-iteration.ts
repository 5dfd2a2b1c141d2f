const m = new Map([
  [1, "a"],
  [2, "b"],
  [3, "c"],
]);
const seen: any[] = [];
for (const [k, v] of m) {
  seen.push(k + v);
  if (k === 1) {
    m.delete(2);
    m.set(4, "d");
  }
  if (k === 3) m.set(1, "again");
  if (k === 4) {
    m.delete(1);
    m.set(1, "moved");
  }
  if (seen.length > 10) break;
}
const s = new Set([1]);
const sv: number[] = [];
for (const x of s) {
  sv.push(x);
  if (x < 5) s.add(x + 1);
}
const it = m.keys();
it.next();
m.clear();
m.set(9, "x");
export default [seen, sv, it.next(), it.next(), [...m]];
