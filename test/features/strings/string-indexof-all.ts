const all = (s, t) => {
  const r = [];
  for (let i = s.indexOf(t); i !== -1; i = s.indexOf(t, i + 1)) r.push(i);
  return r;
};
export default [
  all("abcabcab", "ab"),
  all("aaa", "aa"),
  "abc".lastIndexOf("c", -5),
  "abc".indexOf("", 10),
  "canal".lastIndexOf("a", 3),
];
