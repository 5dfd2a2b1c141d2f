let r;
try {
  x;
  let x = 1;
  r = "no";
} catch (e) {
  r = e instanceof ReferenceError;
}
export default r;
