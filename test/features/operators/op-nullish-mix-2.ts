const o = { z: 0, e: "", n: null, f: false };
export default [
  o.z ?? 1,
  o.e ?? 1,
  o.n ?? 1,
  o.f ?? 1,
  o.u ?? 1,
  o.z || 1,
  o.e || 1,
  o.z && 1,
  o.n ?? o.u ?? "end",
  (null || undefined) ?? "d",
  o.n?.x ?? o.f,
];
