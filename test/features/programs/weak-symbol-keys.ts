const e = (f: () => unknown) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
const key = Symbol("key");
const map = new WeakMap<any, number>([[key, 1]]);
const set = new WeakSet<any>();
set.add(key);
export default [
  map.get(key),
  map.has(Symbol("key")),
  map.delete(key),
  map.has(key),
  set.has(key),
  e(() => set.add(Symbol.for("key"))),
  e(() => map.set(Symbol.iterator, 2) === map),
  Symbol().toString(),
  Symbol().description === undefined,
  Object.entries(key as any),
];
