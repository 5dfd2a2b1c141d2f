const isObj = (x) => typeof x === "object" && x !== null;
const diff = (a, b, path = "") => {
  if (Object.is(a, b)) return [];
  if (!isObj(a) || !isObj(b) || Array.isArray(a) !== Array.isArray(b)) return [{ path, from: a, to: b }];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((k) =>
    diff(a[k], b[k], path ? `${path}.${k}` : k),
  );
};
const apply = (o, ps) =>
  ps.reduce((acc, { path, to }) => {
    const ks = path.split(".");
    const last = ks.pop();
    const tgt = ks.reduce((x, k) => (x[k] ??= {}), acc);
    if (to === undefined) delete tgt[last];
    else tgt[last] = to;
    return acc;
  }, structuredClone(o));
const a = { x: 1, n: { y: [1, 2], z: "q" }, gone: true },
  b = { x: 2, n: { y: [1, 3, 4], z: "q" }, add: null };
const d = diff(a, b);
export default [d, JSON.stringify(apply(a, d)) === JSON.stringify(b), apply(a, d), a.x];
