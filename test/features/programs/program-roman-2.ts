const R = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];
const to = (n) =>
  R.reduce((s, [v, r]) => {
    while (n >= v) {
      s += r;
      n -= v;
    }
    return s;
  }, "");
const from = (s) =>
  [...s].reduce((t, c, i, a) => {
    const v = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
    return t + (v[c] < (v[a[i + 1]] ?? 0) ? -v[c] : v[c]);
  }, 0);
export default [1994, 2024, 49, 3999].map((n) => [to(n), from(to(n))]);
