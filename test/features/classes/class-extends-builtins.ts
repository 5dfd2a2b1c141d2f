class Stack<T> extends Array<T> {
  top() {
    return this[this.length - 1];
  }
  static get [Symbol.species]() {
    return Array;
  }
}
class Counter<K> extends Map<K, number> {
  inc(k: K) {
    return this.set(k, (this.get(k) ?? 0) + 1);
  }
  most() {
    return [...this].sort((a, b) => b[1] - a[1])[0];
  }
}
class USet<T> extends Set<T> {
  union(o: Iterable<T>) {
    const r = new USet<T>(this);
    for (const x of o) r.add(x);
    return r;
  }
}
class Lazy<T> extends Promise<T> {}
class NullProto extends (null as any) {
  static s() {
    return "static";
  }
}
const s = new Stack<number>();
s.push(1, 2, 3);
const c = new Counter<string>();
for (const w of "a b a c a b".split(" ")) c.inc(w);
const u = new USet([1, 2]).union([2, 3]);
export default [
  s.top(),
  s.length,
  s instanceof Stack,
  Array.isArray(s),
  s.pop(),
  JSON.stringify(s),
  c.most(),
  c.size,
  c instanceof Map,
  [...u],
  u instanceof USet,
  u.has(3),
  (NullProto as any).s(),
  [...c.keys()],
];
