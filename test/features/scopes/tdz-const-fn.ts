let r;
try {
  f();
  r = "no";
} catch (e) {
  r = e.name;
}
const v = 1;
function f() {
  return v;
}
export default r;
