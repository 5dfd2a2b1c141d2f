let a, b;
const src = [1, 2, 3];
const r = ([a, b] = src);
const o = { x: 1 };
let x;
const s = ({ x } = o);
export default [r === src, s === o, a, b, x];
