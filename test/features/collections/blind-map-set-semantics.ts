const m = new Map<any, any>([[NaN, "nan"], [0, "zero"], ["0", "text"]]);
m.set(-0, "minus").set(null, 1).set(undefined, 2);
const key = { k: 1 };
m.set(key, "obj").set([1], "list");
const order: any[] = [];
for (const [k, v] of m) {
  order.push(typeof k === "object" ? "o" : String(k));
  if (k === "0") { m.delete(null); m.set("late", v); }
  if (k === 0) m.delete(0);
}
const s = new Set([3, 1, 3, 2]);
s.delete(3);
s.add(3).add(1);
const visited: number[] = [];
s.forEach((v, w, whole) => {
  visited.push(v);
  if (v === 1 && whole.size < 5) { whole.delete(2); whole.add(9); whole.add(2); }
  if (v !== w) visited.push(-1);
});
const it = m.entries();
it.next();
const wm = new WeakMap<object, number>();
wm.set(key, 5);
const counts = new Map<string, number>();
for (const ch of "mississippi") counts.set(ch, (counts.get(ch) ?? 0) + 1);
const inverted = new Map([...counts].map(([k, v]) => [v, k]));
export default [
  order, m.size, m.get(NaN), m.has(0), m.get([1]) === undefined, m.get(key), visited, [...s], it.next().value,
  wm.get(key), wm.has({}), wm.delete(key), wm.has(key), [...counts.entries()], [...inverted], Object.fromEntries(counts),
  new Set("hello").size, [...new Set([1, "1", 1])], new Map(Object.entries({ a: 1 })).get("a"), [...m.values()].length, (m.clear(), m.size),
  m[Symbol.iterator] === m.entries, String(new Set()), Object.prototype.toString.call(m), [...new Set([-0])].map((x) => Object.is(x, 0)),
];
