const cmp = (a, b) => {
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let i = 0; i < Math.min(a.length, b.length); i++) {
      const c = cmp(a[i], b[i]);
      if (c) return c;
    }
    return a.length - b.length;
  }
  if (Array.isArray(a)) return cmp(a, [b]);
  if (Array.isArray(b)) return cmp([a], b);
  return a - b;
};
export default [[[1, [2]], [1, 2, 3], 1, [[[0]]], [[], 5]].sort(cmp), cmp([[[[[[[[1]]]]]]]], [[[[[[[[2]]]]]]]])];
