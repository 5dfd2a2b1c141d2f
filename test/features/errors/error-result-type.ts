const attempt = (f, ...a) => {
  try {
    return { ok: true, value: f(...a) };
  } catch (e) {
    return { ok: false, error: e instanceof Error ? `${e.constructor.name}/${e.message}` : String(e) };
  }
};
const assert = (c, m = "assertion failed") => {
  if (!c) throw Object.assign(new Error(m), { code: "ASSERT" });
};
export default [
  attempt(JSON.parse, '{"a":[1,}'),
  attempt((x) => x.y.z, { y: null }),
  attempt(() => undefinedName),
  attempt((a, b) => a / b, 1, 0),
  attempt(() => {
    throw 42;
  }),
  attempt(() => assert(1 > 2)),
  attempt(() => [].reduce((a) => a)),
  attempt(() => null.f()),
  attempt(() => (void 0)()),
  attempt(
    () =>
      new (class {
        constructor() {
          throw new SyntaxError("ctor");
        }
      })(),
  ),
  attempt(Number.prototype.toFixed.bind(5), 101),
  attempt(() => ({}).foo.bar),
  attempt(() => Symbol("x") + 1),
  attempt(() => {
    "use strict";
    Object.freeze([]).push(1);
  }),
];
