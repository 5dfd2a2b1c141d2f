export default [
  [
    ["a", 1],
    ["b", 2],
  ].reduce((o, [k, v]) => ((o[k] = v), o), {}),
  [1, 2, 3, 4].reduce(([e, o], x) => (x % 2 ? [e, [...o, x]] : [[...e, x], o]), [[], []]),
  "hello".split("").reduce((m, c) => ({ ...m, [c]: (m[c] ?? 0) + 1 }), {}),
  [[1, 2], [3]].reduce((a, b) => [...a, ...b], []),
  [3, 1, 2].reduce((m, x) => Math.max(m, x), -Infinity),
];
