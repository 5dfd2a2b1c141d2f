const clone = (x) =>
  Array.isArray(x)
    ? x.map(clone)
    : x && typeof x === "object"
      ? Object.fromEntries(Object.entries(x).map(([k, v]) => [k, clone(v)]))
      : x;
const equal = (a, b) => {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return false;
  const ka = Object.keys(a),
    kb = Object.keys(b);
  return ka.length === kb.length && ka.every((k) => equal(a[k], b[k]));
};
let deep = { end: [1, 2] };
for (let i = 0; i < 20; i++) deep = { ["k" + i]: deep, list: [i] };
const copy = clone(deep);
copy.list.push(9);
export default [equal(deep, clone(deep)), equal(deep, copy), deep.list];
