let n = 0;
const o = null;
const r = o?.f(n++);
export default [r === undefined, n];
