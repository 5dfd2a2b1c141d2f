globalThis.shared = 5;
export default [
  shared,
  typeof globalThis,
  globalThis.shared === shared,
  "shared" in globalThis,
  delete globalThis.shared,
  typeof shared,
];
