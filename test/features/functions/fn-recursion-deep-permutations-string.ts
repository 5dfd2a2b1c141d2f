function perms(s) {
  if (s.length < 2) return [s];
  const res = new Set();
  for (let i = 0; i < s.length; i++) for (const p of perms(s.slice(0, i) + s.slice(i + 1))) res.add(s[i] + p);
  return [...res];
}
export default [perms("aab"), perms("abcd").length];
