const shared = { s: 1 };
const src: any = { a: shared, buf: new Uint8Array([1, 2, 3]).buffer, f64: new Float64Array([1.5]) };
src.same = src.buf;
const e = (f: () => any) => {
  try {
    f();
    return "ok";
  } catch (x: any) {
    return x.name;
  }
};
const c = structuredClone(src);
export default [
  c.buf.byteLength,
  new Uint8Array(c.buf)[2],
  c.same === c.buf,
  c.f64[0],
  e(() => structuredClone(new WeakMap())),
  e(() => structuredClone({ p: Promise.resolve() })),
];
