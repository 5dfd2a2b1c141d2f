const cache = {};
function dist(a, b) {
  if (!a) return b.length;
  if (!b) return a.length;
  const key = a + "/" + b;
  return (cache[key] ??=
    a[0] === b[0]
      ? dist(a.slice(1), b.slice(1))
      : 1 + Math.min(dist(a.slice(1), b), dist(a, b.slice(1)), dist(a.slice(1), b.slice(1))));
}
export default [dist("kitten", "sitting"), dist("saturday", "sunday")];
