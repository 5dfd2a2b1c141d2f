let r = 0;
try {
  null.x;
} catch {
  r = 1;
} finally {
  r += 10;
}
export default r;
