function f(a: number, ...c: number[]) {
  return [arguments.length, a, c];
}
export default [f(1), f(1, 2), (f as any)()];
