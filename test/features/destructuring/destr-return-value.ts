let a, b;
const src = { a: 1, b: 2, c: 3 };
const r = ({ a, b } = src);
const s = ([a, b] = [5, 6, 7]);
export default [r === src, s, a, b];
