function f() {}
let r;
try {
  f.name = "x";
  r = "no";
} catch (e) {
  r = e.name;
}
export default [r, f.name];
