const qs = (a) =>
  a.length < 2 ? a : [...qs(a.slice(1).filter((x) => x < a[0])), a[0], ...qs(a.slice(1).filter((x) => x >= a[0]))];
export default qs([5, 3, 8, 1, 9, 2, 7, 10, 4, 6]);
