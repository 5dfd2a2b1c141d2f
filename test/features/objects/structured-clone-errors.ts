const e = structuredClone(new RangeError("bad", { cause: { a: 1 } }));
const t = structuredClone(new Uint8Array([1, 2]));
export default [
  e.name,
  e.message,
  e instanceof RangeError,
  (e as any).cause,
  Object.keys(e),
  Array.from(t),
  t instanceof Uint8Array,
];
