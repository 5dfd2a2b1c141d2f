const a = [1, 2, 3];
const r = [];
for (const x of a) {
  r.push(x);
  if (x < 3) a.push(x + 10);
  if (a.length > 6) break;
}
const m = new Map([
  [1, "a"],
  [2, "b"],
]);
for (const [k] of m) {
  r.push("m" + k);
  if (k === 1) {
    m.delete(2);
    m.set(3, "c");
  }
}
const s = new Set([1]);
for (const x of s) {
  r.push("s" + x);
  if (x < 4) {
    s.delete(x);
    s.add(x + 1);
  }
}
const o = { a: 1, b: 2, c: 3 };
for (const k in o) {
  r.push(k);
  delete o.b;
  o.d = 1;
}
export default [r, a];
