const r = f(40);
function f(n) {
  return n ? 1 + f(n - 1) : 0;
}
export default r;
