const sumTo = (n) => (n <= 0 ? 0 : n + sumTo(n - 1));
function sumList(xs, i = 0) {
  if (i >= xs.length) return 0;
  return xs[i] + sumList(xs, i + 1);
}
const rev = (s) => (s === "" ? "" : rev(s.slice(1)) + s[0]);
const pal = (s) => s.length < 2 || (s[0] === s.at(-1) && pal(s.slice(1, -1)));
export default [
  sumTo(150),
  sumList(Array.from({ length: 120 }, (_, i) => i)),
  rev("the quick brown fox jumps over the lazy dog"),
  pal("neveroddoreven".repeat(1) + "neveroddoreven"),
];
