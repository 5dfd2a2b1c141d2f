let s = "abc";
const r = [];
try {
  s[0] = "x";
  r.push("no");
} catch (e) {
  r.push(e.name);
}
try {
  s.length = 1;
  r.push("no");
} catch (e) {
  r.push(e.name);
}
try {
  s.foo = 1;
  r.push("no");
} catch (e) {
  r.push(e.name);
}
export default [r, s];
