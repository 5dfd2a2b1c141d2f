let calls = 0;
const d = (v: any) => (calls++, v);
const {
  a = d(1),
  b = d(2),
  c: { e = d(3) } = d({}),
  f: [g = d(4), h = g] = d([]),
} = { a: 0, b: undefined, c: { e: null }, f: ["", undefined] } as any;
const fn = (x: any = d("x"), { y = x, z = y } = {} as any, [w = z] = [] as any) => [x, y, z, w];
const r = [fn(), fn(null, { y: 0 }), fn(undefined, undefined, [false])];
const skip = ([, , third = "t"] = [] as any[]) => third;
const str = ({ length = 5, [0]: first = "none" }: any) => [length, first];
const deep = ({ a: { b: { c = "deep" } = {} as any } = {} as any } = {} as any) => c;
const cls = new (class {
  constructor({ n = 1, m = n + 1 } = {} as any) {
    Object.assign(this, { n, m });
  }
})();
const rec = (n: number, acc = [n]): number[] => (n ? rec(n - 1, [...acc, n - 1]) : acc);
export default [
  a,
  b,
  e,
  g,
  h,
  calls,
  r,
  skip(),
  skip([1, 2, 3]),
  str("abc"),
  str([]),
  str({}),
  deep(),
  deep({ a: {} }),
  deep({ a: { b: { c: 1 } } }),
  cls,
  rec(3),
  (({ x }: any = { x: 1 }) => x)(),
  (([x] = "z" as any) => x)(),
];
