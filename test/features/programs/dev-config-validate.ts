type Rule<T> = { check: (v: unknown, path: string) => T };
class ValidationError extends Error {
  override readonly name = "ValidationError";
  constructor(
    readonly path: string,
    readonly expected: string,
    readonly got: unknown,
  ) {
    super(
      `${path || "value"}: expected ${expected}, got ${got === null ? "null" : Array.isArray(got) ? "array" : typeof got}`,
    );
  }
}
const prim = <T,>(n: string, ok: (v: unknown) => boolean): Rule<T> => ({
  check: (v, p) => {
    if (!ok(v)) throw new ValidationError(p, n, v);
    return v as T;
  },
});
const s = prim<string>("string", (v) => typeof v === "string"),
  num = (min = -Infinity, max = Infinity) =>
    prim<number>(`number in [${min}, ${max}]`, (v) => typeof v === "number" && v >= min && v <= max),
  b = prim<boolean>("boolean", (v) => typeof v === "boolean");
const arr = <T,>(r: Rule<T>): Rule<T[]> => ({
  check: (v, p) => {
    if (!Array.isArray(v)) throw new ValidationError(p, "array", v);
    return v.map((x, i) => r.check(x, `${p}[${i}]`));
  },
});
const opt = <T,>(r: Rule<T>, d: T): Rule<T> => ({ check: (v, p) => (v === undefined ? d : r.check(v, p)) });
const obj = <S extends Record<string, Rule<any>>>(sh: S, strict = false): Rule<any> => ({
  check: (v, p) => {
    if (typeof v !== "object" || v === null || Array.isArray(v)) throw new ValidationError(p, "object", v);
    const extra = Object.keys(v).filter((k) => !(k in sh));
    if (strict && extra.length) throw new ValidationError(p, `no key ${extra.join(", ")}`, (v as any)[extra[0]!]);
    return Object.fromEntries(Object.entries(sh).map(([k, r]) => [k, r.check((v as any)[k], p ? `${p}.${k}` : k)]));
  },
});
const union = (...rs: Rule<any>[]): Rule<any> => ({
  check: (v, p) => {
    const errs: string[] = [];
    for (const r of rs)
      try {
        return r.check(v, p);
      } catch (e: any) {
        errs.push(e.expected);
      }
    throw new ValidationError(p, errs.join(" | "), v);
  },
});
const lit = (...xs: any[]) => prim<any>(xs.map((x) => JSON.stringify(x)).join(" | "), (v) => xs.includes(v));
const cfg = obj({
  name: s,
  port: opt(num(1, 65535), 1883),
  tls: opt(b, false),
  topics: arr(s),
  qos: opt(lit(0, 1, 2), 0),
  retry: opt(obj({ max: num(0), delay: union(num(0), lit("auto")) }, true), { max: 3, delay: "auto" }),
});
const t = (v: any) => {
  try {
    return cfg.check(v, "");
  } catch (e: any) {
    return `${e}`;
  }
};
export default [
  t({ name: "n", topics: ["a"] }),
  t({ name: 1, topics: [] }),
  t({ name: "n", topics: ["a", 2] }),
  t({ name: "n", topics: [], port: 0 }),
  t({ name: "n", topics: [], qos: 3 }),
  t({ name: "n", topics: [], retry: { max: 1, delay: "soon" } }),
  t({ name: "n", topics: [], retry: { max: 1, delay: 5, x: 1 } }),
  t(null),
  t([]),
  t({ name: "n", topics: "x" }),
];
