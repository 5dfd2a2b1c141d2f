function f(this: any, a: number, b = a + 1, ...c: number[]) {
  return [arguments.length, a, b, c, f.length, f.name];
}
export default [
  f(1),
  f(1, undefined, 3),
  f.call(null, 1, 2),
  f.apply(null, [1, 2, 3, 4] as any),
  f.bind(null, 9)(8),
  (
    function () {
      return Array.from(arguments).reverse();
    } as any
  )(1, 2, 3),
];
