function f(a: number, b: number) {
  return [arguments.length, a, b];
}
export default [(f as any)(1), f(1, 2), (f as any)()];
