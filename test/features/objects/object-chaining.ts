const o = { a: { b: () => ({ c: [10, 20] }) }, n: null };
let hits = 0;
const idx = () => (hits++, 1);
export default [
  o?.a?.b?.().c?.[idx()],
  o.n?.x.y.z[idx()] ?? "short",
  o.q?.(),
  o.a.b?.().c[0],
  hits,
  delete o?.n,
  o?.["a"] === o.a,
  o.x?.y?.z === undefined,
];
