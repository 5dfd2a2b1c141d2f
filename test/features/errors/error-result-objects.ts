const attempt = (f) => {
  try {
    return { ok: true, value: f(), at: "try" };
  } catch (e) {
    return { ok: false, error: e.message, kind: e.constructor.name };
  } finally {
    n++;
  }
};
let n = 0;
export default [
  attempt(() => 1),
  attempt(() => {
    throw new TypeError("t");
  }),
  attempt(() => JSON.parse('{"a":[1,2]}').a.length),
  attempt(() => [].reduce((a) => a)),
  n,
];
