let r;
try {
  class A extends A {}
  r = "ok";
} catch (e) {
  r = e.name;
}
export default r;
