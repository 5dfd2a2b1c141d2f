const xs = [4, 8, 15, 16, 23, 42];
const mean = xs.reduce((a, b) => a + b) / xs.length;
const sd = Math.sqrt(xs.map((x) => (x - mean) ** 2).reduce((a, b) => a + b) / xs.length);
const med = (a) => {
  const s = [...a].sort((x, y) => x - y),
    m = s.length >> 1;
  return s.length % 2 ? s[m] : (s[m - 1] + s[m]) / 2;
};
export default [mean, sd, med(xs), Math.min(...xs), +(2 / 3).toFixed(3), 22 / 7];
