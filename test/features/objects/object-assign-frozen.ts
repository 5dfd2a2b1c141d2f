const e = (f: () => unknown) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
const F = Object.freeze({ a: 1 });
const o: any = {};
Object.defineProperty(o, "x", { value: 1 });
const list = [1, 2, 3];
Object.defineProperty(list, "length", { writable: false });
export default [
  e(() => Object.assign(F, { a: 2 })),
  e(() => Object.assign(o, { x: 2 })),
  e(() => Object.assign(Object.preventExtensions({}), { y: 1 })),
  Object.assign({}, F, null, { b: 2 }),
  e(() => list.push(1)),
  e(() => {
    list.length = 1;
  }),
  Object.getOwnPropertyDescriptor(list, "length"),
  e(() => Object.defineProperty([], "length", { value: -1 })),
  e(() =>
    Object.defineProperty([], "length", {
      get() {
        return 1;
      },
    }),
  ),
  Object.defineProperty([1, 2, 3], "length", { value: 1 }),
  e(() => {
    list.length = 2 ** 32;
  }),
  list,
];
