let r = 0;
try {
  throw 1;
} catch {
  r = 1;
}
export default r;
