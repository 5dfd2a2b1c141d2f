const a = new Map([
  ["x", 3],
  ["y", 1],
]);
const b = new Map([...a, ["z", 2]]);
export default [
  [...b].sort((p, q) => p[1] - q[1]),
  Object.fromEntries(b),
  new Map(Object.entries({ p: 1 })).get("p"),
  [...new Map([...b].filter(([, v]) => v > 1)).keys()],
];
