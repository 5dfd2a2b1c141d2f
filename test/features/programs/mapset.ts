const m = new Map<unknown, number>([
  [NaN, 1],
  [0, 2],
]);
m.set(-0, 3).set("0", 4);
const o = {};
m.set(o, 5);
const order: unknown[] = [];
for (const [k, v] of m) {
  order.push(v);
  if (v === 1) m.delete(0);
  if (order.length < 8 && v === 5) m.set("new", 6);
}
const s = new Set([1, 2, 2, "2"]);
s.forEach((v, k, all) => {
  if (v === 1) all.add(9);
});
const w = new WeakMap([[o, "w"]]);
export default [
  m.get(NaN),
  m.size,
  order,
  [...s],
  s.has(9),
  w.get(o),
  w.has({}),
  [...new Set("hello")].join(""),
  new Map(Object.entries({ a: 1 })).get("a"),
  m.entries().next().value!.length,
];
