const e = (f: () => unknown) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
class Point {}
export default [
  e(() => Map.prototype.get.call({} as any, 1)),
  e(() => Set.prototype.add.call(new Map() as any, 1)),
  e(() => Map.prototype.set.call(new Set() as any, 1, 2)),
  e(() => new Map().forEach(1 as any)),
  e(() => new Set().forEach(undefined as any)),
  e(() => WeakMap.prototype.has.call([] as any, {})),
  Map.prototype.get.call(new Map([[1, 2]]), 1),
  [...Set.prototype.values.call(new Set([1, 2]))],
  Point[Symbol.hasInstance](new Point()),
  Function.prototype[Symbol.hasInstance].call(Point, {}),
  e(() => (JSON as any)()),
];
