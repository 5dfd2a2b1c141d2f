const k1 = {},
  k2 = [];
const w = new WeakMap([[k1, "a"]]);
w.set(k2, "b");
const ws = new WeakSet([k1]);
const errs = [];
for (const f of [() => w.set("s", 1), () => ws.add(1), () => new WeakMap([[1, 2]]), () => WeakMap()]) {
  try {
    f();
    errs.push("ok");
  } catch (e) {
    errs.push(e.name);
  }
}
export default [
  w.get(k1),
  w.has(k2),
  w.delete(k1),
  w.has(k1),
  w.get("s"),
  w.has(5),
  ws.has(k1),
  ws.has(k2),
  ws.delete(k1),
  ws.has(k1),
  errs,
  w.size,
  String(w),
  typeof WeakMap,
];
