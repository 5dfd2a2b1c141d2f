const bs = (a, x) => {
  let lo = 0,
    hi = a.length - 1;
  while (lo <= hi) {
    const mid = (lo + hi) >>> 1;
    if (a[mid] === x) return mid;
    if (a[mid] < x) lo = mid + 1;
    else hi = mid - 1;
  }
  return -(lo + 1);
};
export default [1, 4, 9, 10].map((x) => bs([1, 3, 4, 7, 9], x));
