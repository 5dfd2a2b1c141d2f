const [x, y] = new Set([7, 8]);
const [[k, v]] = new Map([["k", 1]]);
export default [x, y, k, v];
