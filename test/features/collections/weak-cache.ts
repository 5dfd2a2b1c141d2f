const cache = new WeakMap<object, any>();
let computed = 0;
const memo = (o: { n: number }) => {
  if (!cache.has(o)) {
    computed++;
    cache.set(o, o.n ** 2);
  }
  return cache.get(o);
};
const k1 = { n: 3 },
  k2 = { n: 4 };
const visited = new WeakSet();
const hasCycle = (o: any, path = new WeakSet<object>()): boolean => {
  if (typeof o !== "object" || !o) return false;
  if (path.has(o)) return true;
  path.add(o);
  const r = Object.values(o).some((v) => hasCycle(v, path));
  path.delete(o);
  return r;
};
const cyc: any = { a: {} };
cyc.a.b = cyc;
const dag: any = { s: {} };
dag.t = dag.s;
const err = (f: () => any) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
export default [
  memo(k1),
  memo(k1),
  memo(k2),
  computed,
  hasCycle(cyc),
  hasCycle(dag),
  visited.add(k1).has(k1),
  err(() => new WeakMap([[1, 2]] as any)),
  err(() => new WeakSet([1] as any)),
  err(() => (WeakMap as any)()),
  "size" in cache,
  cache.delete(k1),
  cache.has(k1),
  new WeakMap([[memo, 1]]).get(memo),
  err(() => cache.set(Symbol.iterator as any, 1)),
  Object.prototype.toString.call(cache),
];
