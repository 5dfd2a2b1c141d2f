const curry = (fn: (...a: any[]) => any): any =>
  function c(...a: any[]): any {
    return a.length >= fn.length ? fn(...a) : (...b: any[]) => c(...a, ...b);
  };
const compose =
  (...f: ((x: any) => any)[]) =>
  (x: any) =>
    f.reduceRight((v, g) => g(v), x);
const add = curry((a: number, b: number, c: number) => a + b + c);
export default [
  add(1)(2)(3),
  add(1, 2)(3),
  compose(
    (x) => x + 1,
    (x) => x * 2,
  )(5),
];
