const risky = (n) => {
  if (n === 0) throw new TypeError("z");
  if (n < 0) throw { code: n };
  return n;
};
const safe = (f, d) => {
  try {
    return f();
  } catch (e) {
    return e instanceof Error ? `${e.name}:${e.message}` : (d ?? e);
  }
};
export default [
  safe(() => risky(0)),
  safe(() => risky(-5)),
  safe(() => risky(-1), "dflt"),
  safe(() => risky(3)),
  safe(() => undefinedFn()),
  safe(() => null.x).startsWith("TypeError"),
  safe(() => (void 0)()).startsWith("TypeError"),
];
