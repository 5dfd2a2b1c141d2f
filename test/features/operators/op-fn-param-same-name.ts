function f(a) {
  return typeof a;
  function a() {}
}
export default [f(1), f()];
