let r;
try {
  null.foo;
} catch (e) {
  r = e.message;
}
export default r;
