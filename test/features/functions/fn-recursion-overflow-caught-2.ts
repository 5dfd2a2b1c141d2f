function inf(n) {
  return 1 + inf(n + 1);
}
let r;
try {
  inf(0);
} catch (e) {
  r = e instanceof RangeError;
}
export default r;
