let r;
try {
  [].length = -1;
  r = "no";
} catch (e) {
  r = e.name;
}
let q;
try {
  new Array(-1);
} catch (e) {
  q = e instanceof RangeError;
}
export default [r, q];
