const $ = (v) => ({
  v,
  add: (x) => $(v + (x.v ?? x)),
  mul: (x) => $(v * (x.v ?? x)),
  pow: (n) => $(v ** n),
  when: (c, f) => (c ? f($(v)) : $(v)),
  valueOf: () => v,
  toString: () => `$${v}`,
  toJSON: () => ({ $: v }),
  [Symbol.toPrimitive]: (h) => (h === "string" ? `$${v}` : v),
});
const e = $(2)
  .add(3)
  .mul($(4))
  .when(true, (x) => x.pow(2))
  .when(false, (x) => x.add(1e6));
export default [
  +e,
  `${e}`,
  e + 1,
  e > 399,
  JSON.stringify([e]),
  [$(3), $(1)].sort((a, b) => a - b).map(String),
  $(1) == 1,
];
