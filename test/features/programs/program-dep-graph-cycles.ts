function topo(g) {
  const state = {},
    out = [],
    path = [];
  const visit = (n) => {
    if (state[n] === 2) return;
    if (state[n] === 1) throw new Error("cycle: " + [...path.slice(path.indexOf(n)), n].join(">"));
    state[n] = 1;
    path.push(n);
    (g[n] ?? []).forEach(visit);
    path.pop();
    state[n] = 2;
    out.push(n);
  };
  Object.keys(g).forEach(visit);
  return out;
}
const attempt = (g) => {
  try {
    return topo(g);
  } catch ({ message }) {
    return message;
  }
};
export default [
  attempt({ app: ["db", "log"], db: ["log"], log: [], ui: ["app"] }),
  attempt({ a: ["b"], b: ["c"], c: ["b"] }),
  attempt({}),
];
