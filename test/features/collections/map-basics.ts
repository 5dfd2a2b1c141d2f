const m = new Map([
  ["a", 1],
  ["b", 2],
]);
m.set("c", 3).set(NaN, "nan").set(0, "zero");
const r = [m.size, m.get("a"), m.get(NaN), m.get(-0), m.has("zz"), m.delete("b"), m.delete("b")];
export default [r, [...m.keys()].map(String), [...m.values()], [...m.entries()].length];
