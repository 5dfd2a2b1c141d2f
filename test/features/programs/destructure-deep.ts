const {
  a: { b: [, { c = 5, ...rest } = {} as any] = [] } = {},
  ["d" + 1]: d = "dd",
  ...others
} = { a: { b: [1, { e: 2, f: 3 }] }, z: 1, y: 2 } as any;
let x = 1,
  y = 2;
[x, y] = [y, x];
({ x, q: y = 7 } = { x: 10 } as any);
const f = ({ p, q = p }: any, [r, ...s]: any[] = []) => [p, q, r, s];
export default [c, rest, d, others, x, y, f({ p: 1 }, [2, 3, 4]), f({ p: 1, q: 0 })];
