const o = { a: 1, b: 2, c: 3 };
const pick = (o, ...ks) => Object.fromEntries(ks.filter((k) => k in o).map((k) => [k, o[k]]));
const omit = ({ ...r }, ...ks) => (ks.forEach((k) => delete r[k]), r);
const invert = (o) => Object.fromEntries(Object.entries(o).map(([k, v]) => [v, k]));
export default [pick(o, "a", "z"), omit(o, "b"), invert(o), o, Object.keys(invert(o))];
