const { parseFloat: read } = globalThis as any;
export default [
  "parseInt" in globalThis,
  globalThis.isFinite === isFinite,
  "Map" in globalThis,
  "nothing" in globalThis,
  Object.hasOwn(globalThis, "Math"),
  typeof globalThis.parseFloat,
  globalThis.parseInt("12px"),
  globalThis["Number"](" 5 "),
  globalThis.NaN,
  new globalThis.Map([[1, 2]]).get(1),
  globalThis.Promise === Promise,
  globalThis === globalThis.globalThis,
  globalThis.parseInt === Number.parseInt,
  read("1.5x"),
];
