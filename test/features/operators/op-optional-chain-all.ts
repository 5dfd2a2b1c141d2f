const o = { a: { b: () => ({ c: 1 }), n: null }, arr: [1] };
let k = 0;
export default [
  o?.a?.b?.().c,
  o.x?.y.z.w,
  o.a.n?.[k++],
  k,
  o.x?.(k++),
  o.arr?.[0],
  o.a.b?.()?.c,
  o.nope?.().x.y,
  delete o?.q?.r,
  null?.x ?? "d",
];
