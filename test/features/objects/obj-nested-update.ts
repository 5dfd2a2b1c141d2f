const s = { a: { b: { c: 1 } }, l: [1] };
const t = { ...s, a: { ...s.a, b: { ...s.a.b, c: 2 } }, l: [...s.l, 2] };
export default [s, t];
