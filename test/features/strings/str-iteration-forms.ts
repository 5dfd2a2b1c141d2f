const s = "abc";
const r = [];
for (const c of s) r.push(c);
for (const i in s) r.push(i);
for (let i = 0; i < s.length; i++) r.push(s[i]);
r.push(
  ...s,
  [...s].length,
  Array.from(s, (c) => c.toUpperCase()).join(""),
  Object.keys(s),
  Object.entries(s)[1],
  s.split("").reverse().join(""),
);
export default r;
