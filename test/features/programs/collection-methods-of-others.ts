const e = (f: () => unknown) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
const symbol = Symbol("foo");
const m = new Map([[1, 2]]);
const s = new Set([1]);
export default [
  String.prototype.charAt.length,
  String.prototype.trim.name,
  Array.prototype.push.length,
  String.prototype.trim.prototype === undefined,
  `Symbol(${symbol.description})`,
  symbol.toString(),
  String.raw({ raw: ["a", "b", "c"] } as any, 1, 2),
  String.raw({ raw: { length: 2, 0: "x", 1: "y" } } as any, 5),
  m.delete(1),
  m.size,
  m.delete(1),
  s.has(1),
  s.delete(1),
  s.size,
  e(() => Map.prototype.has.call(s as any, 1)),
  Object.prototype.toString.call(TypeError.prototype),
  "".repeat(2 ** 30),
  e(() => "a".normalize(Symbol() as any)),
  e(() => [...(Symbol() as any)]),
  Object.prototype.isPrototypeOf.call(Array.prototype, []),
  e(() => Object.prototype.toLocaleString.call(null as any)),
  e(() => Object.prototype.isPrototypeOf.call(undefined as any, {})),
  (5).toLocaleString === undefined,
];
