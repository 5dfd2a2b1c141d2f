const deps = { a: ["b", "c"], b: ["d"], c: ["d", "e"], d: ["f"], e: ["f"], f: [] };
const order = [],
  state = new Map();
const visit = (n) => {
  if (state.get(n) === "done") return;
  if (state.get(n) === "busy") throw new Error("cycle at " + n);
  state.set(n, "busy");
  deps[n].forEach(visit);
  state.set(n, "done");
  order.push(n);
};
Object.keys(deps).forEach(visit);
let cyc;
deps.f.push("a");
state.clear();
try {
  Object.keys(deps).forEach(visit);
} catch (e) {
  cyc = e.message;
}
export default [order, cyc];
