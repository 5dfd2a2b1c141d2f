class P {
  constructor(
    public x = 1,
    public y = 2,
  ) {}
  sum() {
    return this.x + this.y;
  }
}
const o: any = {
  a: 1,
  get g() {
    return this.a * 10;
  },
};
export default [
  Reflect.has(o, "a"),
  Reflect.get(o, "a"),
  Reflect.set(o, "b", 2),
  o.b,
  Reflect.ownKeys(o),
  Reflect.deleteProperty(o, "b"),
  "b" in o,
  (Reflect.construct(P, [3, 4]) as P).sum(),
  Reflect.apply(Math.max, null, [1, 5, 2]),
  Reflect.getPrototypeOf(new P()) === P.prototype,
  Reflect.defineProperty(o, "h", { value: 1 }),
  Object.keys(o),
  Reflect.getOwnPropertyDescriptor(o, "h"),
  Reflect.isExtensible(Object.freeze({})),
  Reflect.apply(P.prototype.sum, { x: 10, y: 20 }, []),
  Reflect.get(o, "g"),
  Reflect.set(Object.freeze({ z: 1 }), "z", 2),
  Reflect.ownKeys([1]),
  Reflect.has([], "length"),
];
