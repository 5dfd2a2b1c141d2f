const o = {},
  f = () => 1;
const m = new Map();
m.set(NaN, "nan")
  .set(0, "zero")
  .set(-0, "negzero")
  .set("0", "str0")
  .set(null, "null")
  .set(undefined, "undef")
  .set(o, "obj")
  .set(f, "fn")
  .set(true, "t")
  .set("true", "ts")
  .set(1.5, "f");
export default [
  m.size,
  m.get(NaN),
  m.get(0),
  m.get("0"),
  m.get(null),
  m.get(),
  m.get(o),
  m.get({}),
  m.get(f),
  m.get(true),
  m.get("true"),
  m.has(undefined),
  m.delete(o),
  m.delete(o),
  m.get(1.5),
  Object.is([...new Map([[-0, 1]]).keys()][0], 0),
  new Set([NaN, NaN, 0, -0, "0"]).size,
  [...m.values()].length,
];
