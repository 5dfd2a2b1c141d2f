function f(a: number, b = a + 1, ...c: number[]) {
  return [arguments.length, a, b, c];
}
export default [f(1), f(1, 2, 3)];
