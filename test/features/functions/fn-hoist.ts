const r = f();
function f() {
  return g() + 1;
}
function g() {
  return 1;
}
export default r;
