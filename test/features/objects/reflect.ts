const o = { a: 1 };
export default [
  Reflect.ownKeys(o),
  Reflect.has(o, "a"),
  Reflect.get(o, "a"),
  Reflect.set(o, "b", 2),
  o,
  Reflect.apply(Math.max, null, [1, 3]),
  Reflect.construct(Array, [1, 2]),
  Reflect.deleteProperty(o, "a"),
  o,
];
