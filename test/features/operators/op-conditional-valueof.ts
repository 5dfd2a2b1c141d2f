const a = { valueOf: () => 0 },
  d = new Date(0);
const f = (x) => (x ? "t" : "f");
export default [f(a), f(d), f({}), a ? 1 : 2, (d ? 1 : 0) + 1, [a, d].map((x) => (!x ? 0 : 1)), a?.valueOf() ? 1 : 0];
