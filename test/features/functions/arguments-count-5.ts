function f(a: number, { b = 2 }: any = {}) {
  return [arguments.length, a, b, arguments[1]];
}
export default [f(1), f(1, { b: 3 })];
