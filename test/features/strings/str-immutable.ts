const s = "abc";
let r;
try {
  (s as any)[0] = "x";
  r = "no";
} catch (e) {
  r = e.name;
}
export default [s, r];
