const caesar = (s, k) =>
  s.replace(/[a-z]/gi, (c) => {
    const b = c <= "Z" ? 65 : 97;
    return String.fromCharCode(((c.charCodeAt(0) - b + k + 26) % 26) + b);
  });
const rle = (s) => s.replace(/(.)\1*/g, (m, c) => (m.length > 1 ? m.length + c : c));
const unrle = (s) => s.replace(/(\d+)(\D)/g, (_, n, c) => c.repeat(n));
const vig = (s, key) =>
  [...s].map((c, i) => String.fromCharCode(c.charCodeAt(0) ^ key.charCodeAt(i % key.length))).join("");
const roman = (n) =>
  [
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
  ].reduce((r, [v, s]) => {
    while (n >= v) {
      r += s;
      n -= v;
    }
    return r;
  }, "");
const unroman = (s) =>
  [...s].reduce((t, c, i, a) => {
    const v = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
    return t + (v[c] < (v[a[i + 1]] ?? 0) ? -v[c] : v[c]);
  }, 0);
const lev = (a, b) => {
  const d = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 1; j <= b.length; j++) d[0][j] = j;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
  return d[a.length][b.length];
};
export default [
  caesar("Hello, World!", 3),
  caesar(caesar("Zebra", 5), -5),
  rle("aaabccdddd"),
  unrle("3ab2c4d"),
  vig(vig("secret", "k3y"), "k3y"),
  [1994, 49, 3999].map(roman),
  ["MCMXCIV", "IV"].map(unroman),
  lev("kitten", "sitting"),
  lev("", "abc"),
  [..."racecar"].reverse().join("") === "racecar",
  "The Quick"
    .split("")
    .map((c) => (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase()))
    .join(""),
];
