let r;
try {
  const A = () => {};
  class B extends A {}
  r = "no";
} catch (e) {
  r = [e.name, e instanceof TypeError];
}
export default r;
