const S = {
  string: () => ({
    check: (v, p) => (typeof v === "string" ? [] : [`${p}: expected string, got ${v === null ? "null" : typeof v}`]),
  }),
  number: ({ min = -Infinity, max = Infinity } = {}) => ({
    check: (v, p) =>
      typeof v !== "number" ? [`${p}: not a number`] : v < min || v > max ? [`${p}: ${v} out of [${min}, ${max}]`] : [],
  }),
  array: (of) => ({
    check: (v, p) => (Array.isArray(v) ? v.flatMap((x, i) => of.check(x, `${p}[${i}]`)) : [`${p}: not an array`]),
  }),
  optional: (s) => ({ check: (v, p) => (v === undefined ? [] : s.check(v, p)) }),
  object: (shape) => ({
    check: (v, p = "$") =>
      v === null || typeof v !== "object"
        ? [`${p}: not an object`]
        : [
            ...Object.entries(shape).flatMap(([k, s]) => s.check(v[k], `${p}.${k}`)),
            ...Object.keys(v)
              .filter((k) => !(k in shape))
              .map((k) => `${p}.${k}: unexpected`),
          ],
  }),
};
const user = S.object({ name: S.string(), age: S.number({ min: 0, max: 150 }), tags: S.optional(S.array(S.string())) });
export default [
  user.check({ name: "a", age: 5 }),
  user.check({ name: null, age: 200, tags: ["x", 1], extra: 1 }),
  user.check([]),
  user.check(null),
];
