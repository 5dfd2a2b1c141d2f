const diff = (a, b, path = "") => {
  if (Object.is(a, b)) return [];
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return [{ path, from: a, to: b }];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((k) => diff(a[k], b[k], `${path}/${k}`));
};
const apply = (o, d) => {
  const c = structuredClone(o);
  for (const { path, to } of d) {
    const parts = path.split("/").slice(1);
    const last = parts.pop();
    const t = parts.reduce((x, k) => x[k], c);
    if (to === undefined) delete t[last];
    else t[last] = to;
  }
  return c;
};
const a = { x: 1, y: { z: [1, 2], q: "k" }, gone: true };
const b = { x: 2, y: { z: [1, 3], q: "k" }, added: null };
const d = diff(a, b);
export default [
  d,
  apply(a, d),
  JSON.stringify(apply(a, d)) === JSON.stringify({ x: 2, y: { z: [1, 3], q: "k" }, added: null }),
  a.gone,
];
