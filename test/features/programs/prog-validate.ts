type Rule = (v: any, path: string) => string[];
const str =
  (o: { min?: number; re?: RegExp } = {}): Rule =>
  (v, p) =>
    typeof v !== "string"
      ? [`${p}: expected string, got ${v === null ? "null" : Array.isArray(v) ? "array" : typeof v}`]
      : [
          ...(o.min && v.length < o.min ? [`${p}: too short`] : []),
          ...(o.re && !o.re.test(v) ? [`${p}: does not match ${o.re}`] : []),
        ];
const num =
  ({ min = -Infinity, max = Infinity, int = false } = {}): Rule =>
  (v, p) =>
    !Number.isFinite(v)
      ? [`${p}: expected number`]
      : v < min || v > max
        ? [`${p}: out of [${min}, ${max}]`]
        : int && !Number.isInteger(v)
          ? [`${p}: not an integer`]
          : [];
const arr =
  (r: Rule): Rule =>
  (v, p) =>
    Array.isArray(v) ? v.flatMap((x, i) => r(x, `${p}[${i}]`)) : [`${p}: expected array`];
const obj =
  (shape: Record<string, Rule>): Rule =>
  (v, p) =>
    Object.entries(shape)
      .flatMap(([k, r]) => r(v?.[k], p ? `${p}.${k}` : k))
      .concat(
        Object.keys(v ?? {})
          .filter((k) => !(k in shape))
          .map((k) => `${p}: unknown ${k}`),
      );
const opt =
  (r: Rule): Rule =>
  (v, p) =>
    v === undefined ? [] : r(v, p);
const user = obj({
  name: str({ min: 2 }),
  mail: str({ re: /^\S+@\S+$/ }),
  age: opt(num({ min: 0, max: 150, int: true })),
  tags: arr(str()),
});
export default [
  user({ name: "Al", mail: "a@b", tags: ["x"] }, ""),
  user({ name: "A", mail: "nope", age: 1.5, tags: ["x", 5, null], extra: 1 }, ""),
  user(null, "u"),
  user({ name: [], mail: "a@b", age: 200, tags: {} }, ""),
];
