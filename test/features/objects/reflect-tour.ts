class A {
  constructor(x) {
    this.x = x;
  }
  get dbl() {
    return this.x * 2;
  }
  static s() {
    return "s";
  }
}
const o = Reflect.construct(A, [4]);
const target = {
  a: 1,
  get me() {
    return this.tag;
  },
};
export default [
  o.x,
  Reflect.get(o, "dbl"),
  Reflect.has(o, "dbl"),
  Reflect.ownKeys({ b: 1, a: 2, 1: 3 }),
  Reflect.get(target, "me", { tag: "T" }),
  Reflect.set(target, "a", 5),
  target.a,
  Reflect.deleteProperty(target, "a"),
  Reflect.has(target, "a"),
  Reflect.apply(Math.max, null, [1, 3, 2]),
  Reflect.getPrototypeOf(o) === A.prototype,
  Reflect.defineProperty(target, "z", { value: 3 }),
  target.z,
  Reflect.set(target, "z", 9),
  Reflect.isExtensible(target),
  Reflect.preventExtensions(target),
  Reflect.isExtensible(target),
  Reflect.getOwnPropertyDescriptor(target, "z").writable,
  Reflect.set(Object.freeze({ q: 1 }), "q", 2),
];
