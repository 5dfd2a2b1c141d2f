const merge = (a, b) => {
  const out = { ...a };
  for (const [k, v] of Object.entries(b))
    out[k] = v && typeof v === "object" && !Array.isArray(v) ? merge(out[k] ?? {}, v) : v;
  return out;
};
export default merge({ a: { b: { c: { d: { e: 1 } } } }, x: 1 }, { a: { b: { c: { d: { f: 2 }, g: 3 } } }, y: [1] });
