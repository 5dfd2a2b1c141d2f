let n = 0;
const next = () => ++n;
function f(
  a = next(),
  b = a * 2,
  { c = b + 1, d: { e = c } = {} as any } = {} as any,
  [g = e, ...h] = [] as any[],
  ...rest: any[]
) {
  return [a, b, c, e, g, h, rest, arguments.length];
}
const lens = [
  f.length,
  ((a: any, b: any) => 0).length,
  ((a: any, b = 1, c: any) => 0).length,
  ((...a: any[]) => 0).length,
  function (a: any, { b }: any, [c]: any) {}.length,
];
const nulls = ((a: any = 1) => a)(null as any);
export default [
  (f as any)(),
  (f as any)(5),
  f(1, 2, { c: 3, d: { e: 4 } }, [undefined, 6, 7], 8, 9),
  (f as any)(undefined, null),
  n,
  lens,
  nulls,
  f.name,
  (() => {}).name,
  function () {}.name,
];
