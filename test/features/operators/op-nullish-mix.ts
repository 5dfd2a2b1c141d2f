const z = 0,
  e = "",
  n = null;
export default [z ?? 1, e ?? 2, n ?? 3, (n || z) ?? 4, undefined ?? null ?? 5, z || 6, e && 7];
