export default [
  Object.hasOwn({ a: 1 }, "a"),
  { a: 1 }.hasOwnProperty("b"),
  Object.prototype.hasOwnProperty.call({ c: 1 }, "c"),
  Object.hasOwn([1], 0),
  "x" in Object.create({ x: 1 }),
];
