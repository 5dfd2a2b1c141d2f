let e = "outer";
try {
  throw "inner";
} catch (e) {
  var v = e;
  e = "changed";
}
export default [e, v];
