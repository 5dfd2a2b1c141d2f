class A {
  constructor(public x = 1) {}
  get dbl() {
    return this.x * 2;
  }
}
const o: any = { a: 1, [Symbol.iterator]: 0 };
export default [
  Reflect.has(o, "a"),
  Reflect.get(o, "a"),
  Reflect.set(o, "b", 2),
  o.b,
  Reflect.ownKeys(o).length,
  Reflect.deleteProperty(o, "a"),
  "a" in o,
  Reflect.defineProperty(o, "c", { value: 3 }),
  Object.keys(o),
  o.c,
  Reflect.apply(Math.max, null, [1, 2]),
  Reflect.construct(A, [5]).x,
  Reflect.construct(Date, [0]).getTime(),
  Reflect.getPrototypeOf([]) === Array.prototype,
  Reflect.isExtensible(o),
  Reflect.preventExtensions(o),
  Reflect.isExtensible(o),
  Reflect.set(o, "new", 1),
  Reflect.get(A.prototype, "dbl", { x: 21 }),
  Reflect.getOwnPropertyDescriptor({ q: 1 }, "q"),
  Reflect.set(Object.freeze({ f: 1 }), "f", 2),
  Reflect.deleteProperty(Object.freeze({ f: 1 }), "f"),
];
