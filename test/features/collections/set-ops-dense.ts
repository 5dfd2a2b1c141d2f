const a = new Set([1, 2, 3, 4]),
  b = new Set([3, 4, 5]);
const union = new Set([...a, ...b]),
  inter = new Set([...a].filter((x) => b.has(x))),
  diff = [...a].filter((x) => !b.has(x)),
  sym = [...diff, ...[...b].filter((x) => !a.has(x))];
const subset = (x: Set<any>, y: Set<any>) => [...x].every((v) => y.has(v));
const s = new Set<any>(["a", "a", NaN, NaN, 0, -0, "0", null, undefined]);
export default [
  [...union],
  [...inter],
  diff,
  sym,
  subset(inter, a),
  subset(a, b),
  s.size,
  s.has(-0),
  s.add("b") === s,
  s.delete(null),
  s.delete("zz"),
  [...s.entries()][0],
  [...s.keys()].length,
  s.has(undefined),
  new Set("hello").size,
  [...new Set([3, 1, 3])].sort(),
  Array.from(new Set([[1], [1]])).length,
  (() => {
    let t = 0;
    new Set([1, 2]).forEach((v, k, set) => {
      t += v + k + set.size;
    });
    return t;
  })(),
  s.keys === s.values,
];
