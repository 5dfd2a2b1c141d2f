const compose =
  (...fs: Function[]) =>
  (x: any) =>
    fs.reduceRight((v, f) => f(v), x);
const pipe =
  (...fs: ((x: any) => any)[]) =>
  (x: any) =>
    fs.reduce((v, f) => f(v), x);
const curry = (f: Function): any =>
  function c(this: any, ...a: any[]): any {
    return a.length >= f.length ? f.apply(this, a) : (...b: any[]) => c.apply(this, [...a, ...b]);
  };
const flip =
  (f: Function) =>
  (a: any, b: any, ...r: any[]) =>
    f(b, a, ...r);
const partial =
  (f: Function, ...a: any[]) =>
  (...b: any[]) =>
    f(...a, ...b);
const add3 = curry((a: number, b: number, c: number) => a + b + c);
const tap =
  <T,>(f: (t: T) => void) =>
  (t: T) => (f(t), t);
const seen: any[] = [];
const Y = (f: any) => ((x: any) => x(x))((x: any) => f((y: any) => x(x)(y)));
export default [
  compose(
    (x: number) => x + 1,
    (x: number) => x * 2,
  )(5),
  pipe(
    (x) => x + 1,
    tap((x) => seen.push(x)),
    String,
  )(5),
  add3(1)(2)(3),
  add3(1, 2)(3),
  add3(1)(2, 3),
  flip((a: number, b: number) => a - b)(1, 10),
  partial(Math.max, 5)(1, 9),
  seen,
  Y((s: any) => (n: number) => (n < 2 ? 1 : n * s(n - 1)))(6),
];
