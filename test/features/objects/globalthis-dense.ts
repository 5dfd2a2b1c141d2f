(globalThis as any).shared = 5;
export default [
  typeof globalThis,
  (globalThis as any).shared,
  typeof (globalThis as any).nothing,
  globalThis.Math === Math,
  globalThis.Array === Array,
  "parseInt" in globalThis,
  typeof undefined,
  typeof NaN,
  Infinity > 1e308,
  isNaN(undefined as any),
  delete (globalThis as any).shared,
  (globalThis as any).shared,
  globalThis.isFinite === isFinite,
];
