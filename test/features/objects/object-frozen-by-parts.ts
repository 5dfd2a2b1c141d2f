const o: any = Object.preventExtensions({ a: 1 });
const states = () => [Object.isFrozen(o), Object.isSealed(o), Object.isExtensible(o)];
const first = states();
Object.defineProperty(o, "a", { configurable: false });
const second = states();
Object.defineProperty(o, "a", { writable: false });
const third = states();
delete (Object.preventExtensions({ b: 1 }) as any).b;
export default [
  first,
  second,
  third,
  Object.isFrozen(Object.preventExtensions(Object.defineProperty({}, "p", { get: () => 1 }))),
  Object.isFrozen(Object.preventExtensions({})),
  Object.isSealed(Object.freeze([1])),
];
