function f(a, b, c) {
  return arguments.length;
}
export default [f(), f(1), f(1, 2, 3, 4)];
