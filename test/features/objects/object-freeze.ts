const f = Object.freeze({ a: 1, n: { x: 1 } });
const t = (g: () => unknown) => {
  try {
    return g();
  } catch (e: any) {
    return e.name;
  }
};
const s = Object.seal({ q: 1 } as any);
export default [
  t(() => ((f as any).a = 2)),
  t(() => ((f as any).b = 2)),
  (f.n.x = 5),
  f,
  Object.isFrozen(f),
  t(() => (s.q = 3)),
  t(() => delete s.q),
  Object.isSealed(s),
  t(() => (Object.preventExtensions([1]) as any).push(2)),
];
