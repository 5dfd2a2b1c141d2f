function nest(n) {
  return n ? { c: nest(n - 1) } : null;
}
function depth(o) {
  return o ? 1 + depth(o.c) : 0;
}
export default depth(nest(60));
