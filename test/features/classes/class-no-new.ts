class A {}
let r;
try {
  (A as any)();
  r = "no";
} catch (e) {
  r = e instanceof TypeError;
}
export default r;
