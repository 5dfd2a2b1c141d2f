const m = new Map([
  ["a", 1],
  ["b", 2],
  ["c", 3],
]);
const r = [];
for (const [k] of m) {
  r.push(k);
  if (k === "a") {
    m.delete("b");
    m.set("d", 4);
  }
}
m.forEach((v, k, mm) => {
  r.push(k + v + (mm === m));
  if (k === "a") m.delete("a");
});
export default [r, [...m]];
