function resolve(deps) {
  const order = [],
    state = new Map();
  const visit = (n, path) => {
    if (state.get(n) === "done") return;
    if (state.get(n) === "visiting") throw new Error(`Circular: ${[...path, n].join(" -> ")}`);
    state.set(n, "visiting");
    for (const d of deps[n] ?? []) visit(d, [...path, n]);
    state.set(n, "done");
    order.push(n);
  };
  for (const n of Object.keys(deps)) visit(n, []);
  return order;
}
let e;
try {
  resolve({ a: ["b"], b: ["c"], c: ["a"] });
} catch (x) {
  e = x.message;
}
export default [resolve({ app: ["ui", "db"], ui: ["core"], db: ["core"], core: [] }), e];
