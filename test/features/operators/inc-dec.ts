let s = "5";
let u;
const o = { n: 1 };
const r = [s++, s, ++s, o.n--, o.n, --o.n];
u++;
export default [r, Number.isNaN(u)];
