const bs = (a, x, lo = 0, hi = a.length - 1) => {
  if (lo > hi) return -1;
  const m = (lo + hi) >> 1;
  return a[m] === x ? m : a[m] < x ? bs(a, x, m + 1, hi) : bs(a, x, lo, m - 1);
};
export default [bs([1, 3, 5, 7, 9], 7), bs([1, 3], 4)];
