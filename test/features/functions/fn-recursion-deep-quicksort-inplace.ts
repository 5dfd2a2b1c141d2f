function partition(a, lo, hi) {
  const p = a[hi];
  let i = lo;
  for (let j = lo; j < hi; j++)
    if (a[j] < p) {
      [a[i], a[j]] = [a[j], a[i]];
      i++;
    }
  [a[i], a[hi]] = [a[hi], a[i]];
  return i;
}
function qs(a, lo = 0, hi = a.length - 1) {
  if (lo < hi) {
    const p = partition(a, lo, hi);
    qs(a, lo, p - 1);
    qs(a, p + 1, hi);
  }
  return a;
}
export default [qs([3, 6, 1, 8, 2, 9, 2]), qs(Array.from({ length: 40 }, (_, i) => 40 - i))];
