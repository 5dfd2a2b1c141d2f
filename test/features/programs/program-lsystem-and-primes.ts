const lsys = (axiom, rules, n) => (n ? lsys([...axiom].map((c) => rules[c] ?? c).join(""), rules, n - 1) : axiom);
const collatz = function* (n) {
  while (n !== 1) {
    yield n;
    n = n % 2 ? 3 * n + 1 : n / 2;
  }
  yield 1;
};
const factors = (n) => {
  const f = [];
  for (let p = 2; p * p <= n; p++)
    while (n % p === 0) {
      f.push(p);
      n /= p;
    }
  if (n > 1) f.push(n);
  return f;
};
const perms = (a) =>
  a.length < 2 ? [a] : a.flatMap((x, i) => perms([...a.slice(0, i), ...a.slice(i + 1)]).map((p) => [x, ...p]));
const subsets = (a) => a.reduce((s, x) => [...s, ...s.map((y) => [...y, x])], [[]]);
const lcg = (seed) => () => (seed = (seed * 1664525 + 1013904223) >>> 0) / 2 ** 32;
const rnd = lcg(42);
const shuffle = (a) => {
  for (let i = a.length - 1; i > 0; i--) {
    const j = Math.floor(rnd() * (i + 1));
    [a[i], a[j]] = [a[j], a[i]];
  }
  return a;
};
export default [
  lsys("A", { A: "AB", B: "A" }, 6),
  [...collatz(27)].length,
  [...collatz(6)],
  factors(360),
  factors(9973),
  perms([1, 2, 3]).map((p) => p.join("")),
  subsets(["x", "y", "z"]).length,
  shuffle([1, 2, 3, 4, 5, 6]),
  [rnd(), rnd()],
];
