const quick = ([p, ...xs]) =>
  p === undefined ? [] : [...quick(xs.filter((x) => x < p)), p, ...quick(xs.filter((x) => x >= p))];
const merge = (a, b) =>
  !a.length ? b : !b.length ? a : a[0] <= b[0] ? [a[0], ...merge(a.slice(1), b)] : [b[0], ...merge(a, b.slice(1))];
const msort = (a) => {
  if (a.length < 2) return a;
  const m = a.length >> 1;
  return merge(msort(a.slice(0, m)), msort(a.slice(m)));
};
const data = Array.from({ length: 40 }, (_, i) => (i * 37) % 41);
export default [quick(data), msort(data), quick(Array.from({ length: 25 }, (_, i) => i)).length];
