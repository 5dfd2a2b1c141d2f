const a = [1, , 3];
a[5] = 6;
const seen: unknown[] = [];
a.forEach((v, i) => seen.push([i, v]));
export default [
  a.length,
  1 in a,
  seen,
  a.map((x) => (x ?? 0) * 2).length,
  a.indexOf(undefined as any),
  a.findIndex((x) => x === undefined),
  a.filter(() => true).length,
  JSON.stringify(a),
  a.join("-"),
  Object.keys(a),
];
