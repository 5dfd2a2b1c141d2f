type Rule<T> = (v: T, path: string) => string | null;
const all =
  <T,>(...rs: Rule<T>[]): Rule<T> =>
  (v, p) => {
    for (const r of rs) {
      const e = r(v, p);
      if (e) return e;
    }
    return null;
  };
const str: Rule<any> = (v, p) =>
  typeof v === "string"
    ? null
    : `${p}: expected string, got ${v === null ? "null" : Array.isArray(v) ? "array" : typeof v}`;
const num =
  ({ min = -Infinity, max = Infinity, int = false } = {}): Rule<any> =>
  (v, p) =>
    typeof v !== "number" || Number.isNaN(v)
      ? `${p}: not a number`
      : v < min
        ? `${p}: below ${min}`
        : v > max
          ? `${p}: above ${max}`
          : int && v % 1
            ? `${p}: not an integer`
            : null;
const opt =
  (r: Rule<any>): Rule<any> =>
  (v, p) =>
    v === undefined ? null : r(v, p);
const arr =
  (r: Rule<any>): Rule<any> =>
  (v, p) =>
    !Array.isArray(v) ? `${p}: not an array` : v.reduce<string | null>((e, x, i) => e ?? r(x, `${p}[${i}]`), null);
const obj =
  <S extends Record<string, Rule<any>>>(s: S, strict = false): Rule<any> =>
  (v, p) => {
    if (typeof v !== "object" || v === null) return `${p}: not an object`;
    for (const k in s) {
      const e = s[k](v[k], p ? `${p}.${k}` : k);
      if (e) return e;
    }
    if (strict) for (const k of Object.keys(v)) if (!(k in s)) return `${p || "root"}: unknown key ${k}`;
    return null;
  };
const re =
  (r: RegExp, m = "bad format"): Rule<any> =>
  (v, p) =>
    r.test(v) ? null : `${p}: ${m}`;
const user = obj(
  {
    name: all(str, re(/^[a-z]+$/i)),
    age: opt(num({ min: 0, max: 150, int: true })),
    tags: arr(str),
    addr: obj({ zip: re(/^\d{5}$/, "bad zip") }),
  },
  true,
);
const base = { name: "Ann", tags: ["a"], addr: { zip: "12345" } };
export default [
  base,
  { ...base, name: 5 },
  { ...base, name: "a1" },
  { ...base, age: -1 },
  { ...base, age: 1.5 },
  { ...base, age: NaN },
  { ...base, tags: ["x", null] },
  { ...base, tags: "x" },
  { ...base, addr: { zip: "1" } },
  { ...base, addr: null },
  { ...base, extra: 1 },
  null,
].map((v) => user(v, ""));
