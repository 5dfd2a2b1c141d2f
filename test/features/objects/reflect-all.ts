class A {
  constructor(x) {
    this.x = x;
  }
  get y() {
    return this.x;
  }
}
const o = { a: 1 };
export default [
  Reflect.has(o, "a"),
  Reflect.get(o, "a"),
  Reflect.set(o, "b", 2),
  Reflect.ownKeys(o),
  Reflect.deleteProperty(o, "a"),
  Reflect.construct(A, [7]).x,
  Reflect.apply(Math.max, null, [1, 2]),
  Reflect.getPrototypeOf(new A()) === A.prototype,
  Reflect.defineProperty(o, "c", { value: 3 }),
  o.c,
];
