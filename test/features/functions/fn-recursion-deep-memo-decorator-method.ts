function memoized(target) {
  const cache = new Map();
  return function (...args) {
    const key = args.join("|");
    if (cache.has(key)) return cache.get(key);
    const out = target.apply(this, args);
    cache.set(key, out);
    return out;
  };
}
const math = {
  lcs: memoized(function (a, b) {
    if (!a.length || !b.length) return "";
    if (a[0] === b[0]) return a[0] + math.lcs(a.slice(1), b.slice(1));
    const l = math.lcs(a.slice(1), b),
      r = math.lcs(a, b.slice(1));
    return l.length >= r.length ? l : r;
  }),
};
export default [math.lcs("abcbdab", "bdcaba"), math.lcs("xaxbxcxdxe", "abcde"), math.lcs("programming", "gaming")];
