const m = new Map([
  [1, "a"],
  [2, "b"],
  [3, "c"],
]);
const r = [];
for (const [k] of m) {
  r.push(k);
  if (k === 1) {
    m.delete(2);
    m.set(4, "d");
  }
  if (k === 4) m.set(1, "z");
  if (k === 3) {
    m.delete(1);
    m.set(1, "again");
  }
}
export default r;
