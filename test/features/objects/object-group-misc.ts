const o = { a: 1, b: { c: [1, 2] } };
const pick = <T extends object, K extends keyof T>(x: T, ...ks: K[]) =>
  ks.reduce((r, k) => (k in x ? { ...r, [k]: x[k] } : r), {} as Pick<T, K>);
const omit = (x: any, ...ks: string[]) =>
  Object.keys(x)
    .filter((k) => !ks.includes(k))
    .reduce((r: any, k) => ((r[k] = x[k]), r), {});
const mapValues = (x: any, f: (v: any, k: string) => any) =>
  Object.fromEntries(Object.entries(x).map(([k, v]) => [k, f(v, k)]));
const diff = (a: any, b: any) => [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((k) => a[k] !== b[k]);
const defaults = (x: any, d: any) => ({
  ...d,
  ...Object.fromEntries(Object.entries(x).filter(([, v]) => v !== undefined)),
});
const isEmpty = (x: any) => {
  for (const k in x) return false;
  return true;
};
const deepFreeze = (x: any): any => {
  Object.values(x).forEach((v) => typeof v === "object" && v && deepFreeze(v));
  return Object.freeze(x);
};
const fz = deepFreeze({ p: { q: [1] } });
export default [
  pick(o, "a"),
  omit(o, "b"),
  mapValues({ x: 1, y: 2 }, (v, k) => k + v),
  diff({ a: 1, b: 2 }, { b: 3, c: 4 }),
  defaults({ a: undefined, b: 2 }, { a: 1, b: 1 }),
  isEmpty({}),
  isEmpty({ a: 1 }),
  (() => {
    try {
      fz.p.q.push(2);
    } catch (e: any) {
      return e.name;
    }
  })(),
  (() => {
    try {
      fz.p.z = 1;
    } catch (e: any) {
      return e.name;
    }
  })(),
  Object.isFrozen(fz.p.q),
  fz,
];
