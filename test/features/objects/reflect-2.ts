const o = { a: 1 };
export default [
  Reflect.has(o, "a"),
  Reflect.ownKeys({ b: 1, a: 2 }),
  Reflect.get(o, "a"),
  Reflect.set(o, "z", 3),
  o,
  Reflect.apply(Math.max, null, [1, 3, 2]),
  Reflect.construct(Date, [5]).getTime(),
  Reflect.getPrototypeOf([]) === Array.prototype,
  Reflect.deleteProperty(o, "a"),
  o,
];
