class A {}
let r;
try {
  A();
} catch (e) {
  r = e.message;
}
export default r;
