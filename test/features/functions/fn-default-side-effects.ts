const log = [];
const d = (x) => (log.push(x), x);
const f = (a = d(1), b = d(2), c = d(3)) => [a, b, c];
export default [f(undefined, null), f(9), log];
