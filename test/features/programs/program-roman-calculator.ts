const R = { M: 1000, CM: 900, D: 500, CD: 400, C: 100, XC: 90, L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1 };
const to = (n) => {
  let s = "";
  for (const [k, v] of Object.entries(R))
    while (n >= v) {
      s += k;
      n -= v;
    }
  return s;
};
const from = (s) => {
  let n = 0;
  for (let i = 0; i < s.length; i++) {
    const a = R[s[i]],
      b = R[s[i + 1]] ?? 0;
    n += a < b ? -a : a;
  }
  return n;
};
const calc = (e) => {
  const [a, op, b] = e.split(" ");
  return to({ "+": (x, y) => x + y, "-": (x, y) => x - y, "*": (x, y) => x * y }[op](from(a), from(b)));
};
export default [
  calc("XIV + IX"),
  calc("MM - I"),
  calc("XII * XII"),
  [1, 4, 9, 40, 1994].map(to),
  ["MCMXCIV", "III"].map(from),
];
