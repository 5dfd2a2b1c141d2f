const src = { a: 1, b: { c: [2, { d: 3 }] }, "e-f": 4, 0: "zero", n: null as any, u: undefined as any };
const {
  a,
  b: {
    c: [first, { d, missing = "dflt" } = {} as any],
  },
  "e-f": ef,
  0: zero,
  n = "notused",
  u = "used",
  ...rest
} = src as any;
const key = "dyn" + 1;
const { [key]: dyn = "dd", [`x${1}`]: x1 } = { dyn1: undefined, x1: 5 } as any;
let p: any, q: any;
({ p, q = 7 } = { p: 6 } as any);
const r = ({ p: q } = { p: "assigned" } as any);
const o: any = { list: [] };
({ a: o.x, b: o["y"], c: o.list[0] } = { a: 1, b: 2, c: 3 } as any);
const { length } = "hello";
const { length: l2, [0]: c0 } = [9, 8] as any;
const {} = src;
const errs = [null, undefined].map((v: any) => {
  try {
    const { z } = v;
    return z;
  } catch (e: any) {
    return e instanceof TypeError;
  }
});
export default { a, first, d, missing, ef, zero, n, u, rest, dyn, x1, p, q, r, o, length, l2, c0, errs };
