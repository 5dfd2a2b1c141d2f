const isObj = (x: unknown): x is Record<string, any> => typeof x === "object" && x !== null;
const equal = (a: any, b: any): boolean => {
  if (Object.is(a, b)) return true;
  if (!isObj(a) || !isObj(b) || a.constructor !== b.constructor) return false;
  if (a instanceof Date) return +a === +b;
  if (a instanceof Map) return a.size === b.size && [...a].every(([k, v]) => b.has(k) && equal(v, b.get(k)));
  if (a instanceof Set) return a.size === b.size && [...a].every((x) => b.has(x));
  const k = Object.keys(a);
  return k.length === Object.keys(b).length && k.every((x) => Object.hasOwn(b, x) && equal(a[x], b[x]));
};
const merge = (t: any, ...ss: any[]): any => {
  for (const s of ss)
    for (const [k, v] of Object.entries(s))
      t[k] =
        isObj(v) && !Array.isArray(v)
          ? merge(isObj(t[k]) ? t[k] : {}, v)
          : Array.isArray(v) && Array.isArray(t[k])
            ? [...t[k], ...v]
            : v;
  return t;
};
const get = (o: any, p: string, d?: any) =>
  p
    .replace(/\[(\d+)\]/g, ".$1")
    .split(".")
    .reduce((x, k) => x?.[k], o) ?? d;
const set = (o: any, p: string, v: any) => {
  const ks = p.split(".");
  ks.slice(0, -1).reduce((x, k, i) => (x[k] ??= /^\d+$/.test(ks[i + 1]) ? [] : {}), o)[ks.at(-1)!] = v;
  return o;
};
const flatten = (o: any, pre = ""): any =>
  Object.entries(o).reduce(
    (a, [k, v]) => (isObj(v) ? { ...a, ...flatten(v, pre + k + ".") } : { ...a, [pre + k]: v }),
    {},
  );
const clone = <T,>(x: T): T =>
  Array.isArray(x)
    ? (x.map(clone) as any)
    : isObj(x)
      ? (Object.fromEntries(Object.entries(x).map(([k, v]) => [k, clone(v)])) as T)
      : x;
export default [
  equal({ a: [1, { b: NaN }] }, { a: [1, { b: NaN }] }),
  equal([1, 2], [2, 1]),
  equal(new Map([[1, { x: 1 }]]), new Map([[1, { x: 1 }]])),
  equal(new Date(1), new Date(2)),
  equal([], {}),
  equal({ a: undefined }, {}),
  equal(new Set([1]), new Set([1])),
  merge({ a: { x: 1 }, l: [1] }, { a: { y: 2 }, l: [2] }, { b: 3 }),
  get({ a: [{ b: 5 }] }, "a[0].b"),
  get({}, "x.y", "def"),
  set({}, "a.0.b", 1),
  flatten({ a: { b: { c: 1 }, d: [2] } }),
  (() => {
    const o = { a: [{ z: 1 }] };
    const c = clone(o);
    c.a[0].z = 2;
    return [o, c];
  })(),
];
