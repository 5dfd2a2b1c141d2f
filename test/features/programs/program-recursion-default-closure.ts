const count = (n: number, seen = new Set<number>(), log = (x: number) => seen.add(x)): number =>
  n <= 0 ? seen.size : (log(n), count(n - 2, seen));
const deep = (o: any, path: string[] = [], out: Record<string, any> = {}): Record<string, any> => {
  for (const [k, v] of Object.entries(o)) {
    const p = [...path, k];
    if (v && typeof v === "object" && !Array.isArray(v)) deep(v, p, out);
    else out[p.join(".")] = v;
  }
  return out;
};
const unflat = (o: Record<string, any>) =>
  Object.entries(o).reduce((acc, [k, v]) => {
    const ks = k.split(".");
    ks.slice(0, -1).reduce((a: any, x) => (a[x] ??= {}), acc)[ks.at(-1)!] = v;
    return acc;
  }, {} as any);
const clone = <T,>(v: T, m = new Map<any, any>()): T => {
  if (typeof v !== "object" || v === null) return v;
  if (m.has(v)) return m.get(v);
  if (v instanceof Date) return new Date(+v) as any;
  const c: any = Array.isArray(v) ? [] : {};
  m.set(v, c);
  for (const k of Object.keys(v)) c[k] = clone((v as any)[k], m);
  return c;
};
const eq = (a: any, b: any): boolean =>
  a === b ||
  (a &&
    b &&
    typeof a === "object" &&
    typeof b === "object" &&
    Object.keys(a).length === Object.keys(b).length &&
    Object.keys(a).every((k) => eq(a[k], b[k])));
const src = { a: 1, b: { c: [1, { d: 2 }], e: { f: null } }, g: new Date(5) };
const cyc: any = { x: 1 };
cyc.self = cyc;
const cc = clone(cyc);
const c = clone(src);
c.b.c[0] = 99;
export default [
  count(7),
  deep(src.b),
  unflat({ "a.b": 1, "a.c.d": 2, e: 3 }),
  src.b.c[0],
  +c.g,
  cc.self === cc,
  cc !== cyc,
  eq({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }),
  eq({ a: 1 }, { a: 1, b: undefined }),
  eq([], {}),
];
