const m = new Map([
  [1, "a"],
  [2, "b"],
]);
const l = [];
for (const [k] of m) {
  l.push(k);
  if (k === 1) {
    m.delete(2);
    m.set(3, "c");
  }
}
export default l;
