const wrap =
  (f) =>
  (...args) => ["before", f(...args), args.length];
const sum = (...n) => n.reduce((a, b) => a + b, 0);
function tail(first, ...[second, ...rest]) {
  return { first, second, rest };
}
export default [wrap(sum)(1, 2, 3), tail(1, 2, 3, 4), tail(), Math.min(...[3, 1, 2], 0), wrap(Math.max)(4, 9)];
