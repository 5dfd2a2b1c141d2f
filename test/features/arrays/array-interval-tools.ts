const mergeI = (l) =>
  l
    .toSorted((a, b) => a[0] - b[0])
    .reduce((r, [s, e]) => {
      const last = r.at(-1);
      if (last && s <= last[1]) last[1] = Math.max(last[1], e);
      else r.push([s, e]);
      return r;
    }, []);
const bsearch = (a, x) => {
  let lo = 0,
    hi = a.length;
  while (lo < hi) {
    const m = (lo + hi) >>> 1;
    a[m] < x ? (lo = m + 1) : (hi = m);
  }
  return lo;
};
const insort = (a, x) => a.toSpliced(bsearch(a, x), 0, x);
const windows = (a, n) => a.slice(0, a.length - n + 1).map((_, i) => a.slice(i, i + n));
const diffs = (a) => a.slice(1).map((x, i) => x - a[i]);
const cumsum = (a) =>
  a.map(
    (
      (s) => (v) =>
        (s += v)
    )(0),
  );
const mode = (a) =>
  Object.entries(a.reduce((m, x) => ({ ...m, [x]: (m[x] || 0) + 1 }), {})).sort(([, x], [, y]) => y - x)[0];
const rotate = (a, k) => a.map((_, i) => a[(i + (k % a.length) + a.length) % a.length]);
export default [
  mergeI([
    [8, 10],
    [1, 3],
    [2, 6],
    [15, 18],
    [17, 20],
  ]),
  bsearch([1, 3, 5, 7], 5),
  insort([1, 3, 5], 4),
  windows([1, 2, 3, 4], 2),
  diffs([1, 4, 9]),
  cumsum([1, 2, 3]),
  mode(["a", "b", "a"]),
  rotate([1, 2, 3, 4], 1),
  rotate([1, 2, 3, 4], -1),
  [3, 1, 2].sort().concat([9]).indexOf(9),
  [..."banana"].reduce((m, c, i, a) => (a.indexOf(c) === i ? m + c : m), ""),
];
