let r;
try {
  const s = "abc";
  s[0] = "x";
  r = s;
} catch (e) {
  r = e.name;
}
export default r;
