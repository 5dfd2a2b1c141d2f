const once = (f) => {
  let done = false,
    v;
  return (...a) => (done ? v : ((done = true), (v = f(...a))));
};
const f = once((x) => x * 2);
const partial =
  (g, ...a) =>
  (...b) =>
    g(...a, ...b);
const flip =
  (g) =>
  (a, b, ...r) =>
    g(b, a, ...r);
export default [f(2), f(9), partial(Math.max, 5)(1, 9), flip((a, b) => a - b)(1, 5)];
