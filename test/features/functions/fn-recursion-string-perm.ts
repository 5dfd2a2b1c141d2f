function perm(s) {
  if (s.length <= 1) return [s];
  const r = [];
  for (let i = 0; i < s.length; i++) for (const p of perm(s.slice(0, i) + s.slice(i + 1))) r.push(s[i] + p);
  return r;
}
export default [perm("abc"), perm("abcd").length];
