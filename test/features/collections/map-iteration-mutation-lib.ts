const m = new Map([
  ["a", 1],
  ["b", 2],
  ["c", 3],
]);
const seen = [];
for (const [k, v] of m) {
  seen.push(k);
  if (k === "a") {
    m.delete("b");
    m.set("d", 4);
  }
  if (k === "d") m.set("a", 9);
}
const s = new Set([1, 2, 3]);
const s2 = [];
for (const x of s) {
  s2.push(x);
  if (x < 3) {
    s.delete(x);
    s.add(x + 10);
  }
  if (s2.length > 8) break;
}
const m2 = new Map([[1, "x"]]);
const f = [];
m2.forEach((v, k, self) => {
  f.push(k);
  if (k < 4) self.set(k + 1, v);
});
export default [
  seen,
  [...m],
  s2,
  [...s],
  f,
  m.size,
  [...m.keys()].reverse(),
  new Map([...m].sort((a, b) => b[1] - a[1])).keys().next().value,
];
