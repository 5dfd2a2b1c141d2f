const bare = { __proto__: null, a: 1 } as any;
const kept = { __proto__: 5, b: 2 } as any;
export default [
  Object.getPrototypeOf(bare) === null,
  bare.a,
  Object.getPrototypeOf(kept) === Object.prototype,
  Object.keys(bare),
  Object.keys(kept),
];
