let r;
try {
  (function f() {
    f();
  })();
} catch (e) {
  r = [e instanceof RangeError, e.name];
}
export default r;
