export default [new Uint8Array(1), new Float64Array(1), new WeakMap(), new WeakSet(), Math, globalThis].map((x) =>
  Object.prototype.toString.call(x),
);
