function f(a: number, b = a + 1) {
  return [arguments.length, a, b];
}
export default [f(1), f(1, 2), f(1, undefined)];
