const m = new Map([
  ["a", 1],
  ["b", 2],
]);
const it = m[Symbol.iterator]();
const e = m.entries();
const order: any[] = [];
m.forEach(
  function (this: any, v, k) {
    order.push(k, v, this.t);
  },
  { t: "T" },
);
const m2 = new Map(Object.entries({ x: 1, y: 2 }));
const merged = new Map([...m, ...m2]);
const inv = new Map([...m].map(([k, v]) => [v, k]));
const sortedByVal = [...merged].sort(([, a], [, b]) => b - a || 0);
const nested = new Map([["k", new Map([["j", 1]])]]);
const grouped = ["apple", "avocado", "bean"].reduce(
  (g, w) => g.set(w[0], [...(g.get(w[0]) ?? []), w]),
  new Map<string, string[]>(),
);
export default [
  it.next(),
  it.next(),
  it.next(),
  [...e].length,
  e.next().done,
  it[Symbol.iterator]() === it,
  order,
  [...merged.keys()],
  inv.get(2),
  sortedByVal,
  nested.get("k")?.get("j"),
  Object.fromEntries(grouped),
  JSON.stringify([...m]),
  m.size,
  m === new Map(m),
  typeof m.entries().next,
  Map.prototype.entries === Map.prototype[Symbol.iterator],
  [...m.values()].reduce((a, b) => a + b),
  Array.from(m, ([k, v]) => k + v),
  new Map([
    [{}, 1],
    [{}, 2],
  ]).size,
  new Map([[NaN, 1]]).get(NaN),
  Object.prototype.toString.call(m.entries()),
];
