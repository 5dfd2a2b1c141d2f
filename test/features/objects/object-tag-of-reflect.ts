const held = Reflect;
export default [
  Object.prototype.toString.call(Reflect),
  Object.prototype.toString.call(held),
  typeof held,
  held.has({ a: 1 }, "a"),
];
