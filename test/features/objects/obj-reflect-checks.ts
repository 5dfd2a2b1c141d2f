const t = (f: () => any) => {
  try {
    return f();
  } catch (e) {
    return (e as any).name;
  }
};
const s = Symbol("s");
const o: any = { b: 1, [s]: 2 };
export default [
  t(() => Reflect.ownKeys(1 as any)),
  t(() => Reflect.get(1 as any, "a")),
  t(() => Reflect.apply(1 as any, null, [])),
  Reflect.ownKeys(o).length,
  Reflect.isExtensible(Object.freeze({})),
  Reflect.isExtensible({}),
  Reflect.preventExtensions(o),
  Object.isExtensible(o),
  Reflect.getOwnPropertyDescriptor({ a: 1 }, "a"),
  Reflect.deleteProperty(Object.freeze({ z: 1 }), "z"),
  t(() => Reflect.construct(1 as any, [])),
  Reflect.defineProperty(Object.freeze({}), "x", { value: 1 }),
];
