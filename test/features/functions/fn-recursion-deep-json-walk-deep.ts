function build(depth) {
  let o = { leaf: true, n: 0 };
  for (let i = 0; i < depth; i++) o = i % 2 ? { child: o, n: i } : [o, i];
  return o;
}
function walk(x, path = []) {
  if (Array.isArray(x)) return x.flatMap((y, i) => walk(y, [...path, i]));
  if (x && typeof x === "object") return Object.entries(x).flatMap(([k, v]) => walk(v, [...path, k]));
  return [path.join(".") + "=" + x];
}
const out = walk(build(20));
export default [out.length, out[0], out.at(-1), walk({ a: { b: [1, { c: null }] }, d: "x" })];
