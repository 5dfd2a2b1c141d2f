const o = { a: { b: () => ({ c: [1, { d: 5 }] }), n: null }, f: undefined, s: "str" };
let n = 0;
const inc = () => n++;
export default [
  o?.a?.b?.()?.c?.[1]?.d,
  o.x?.y.z.w,
  o.f?.(inc()),
  o.a.n?.[inc()],
  n,
  o.s?.length,
  o?.["a"].n ?? "dflt",
  o.a?.b().c.at(-1).d,
  o.x?.y === undefined,
  o.a.b?.call(null).c.length,
  typeof o.q?.r,
  delete o?.a?.n,
  "n" in o.a,
  (() => {
    try {
      return (o.x?.y).z;
    } catch (e) {
      return e.message;
    }
  })(),
  (() => {
    try {
      return o.s?.();
    } catch (e) {
      return e.message;
    }
  })(),
];
