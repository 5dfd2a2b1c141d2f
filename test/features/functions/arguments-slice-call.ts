function f() {
  return Array.prototype.slice.call(arguments, 1);
}
export default [f(1, 2, 3), f(1)];
