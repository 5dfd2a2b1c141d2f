const o = { 16: "h", 2: "t", 3: "x", a: 1, b: 2 } as any;
const k = 3;
const { [16]: h, ["2"]: two, [k]: x, ...others } = o;
const f = ({ 16: q, ...r }: any) => r;
export default [h, two, x, others, f(o)];
