globalThis.shared = 5;
export default [
  globalThis.shared,
  typeof globalThis,
  "shared" in globalThis,
  typeof undefined,
  globalThis.nope === undefined,
  (delete globalThis.shared, typeof globalThis.shared),
];
