function a(n) {
  let s = 0;
  while (n > 0) {
    s += b(n - 1);
    n -= 2;
  }
  return s + 1;
}
function b(n) {
  return n <= 0 ? 1 : a(n - 1);
}
export default [a(5), a(8), b(9)];
