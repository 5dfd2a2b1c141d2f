function plain(a, b) {
  return a;
}
function withDefault(a, b = 2, c) {
  return c;
}
function rest(a, ...more) {
  return more;
}
function usesList(a, b) {
  return arguments.length;
}
function pattern({ x }, [y]) {
  return x + y;
}
const curry = (f, ...got) => (got.length >= f.length ? f(...got) : (...more) => curry(f, ...got, ...more));
export default [
  [plain, withDefault, rest, usesList, pattern].map((f) => [f.name, f.length]),
  curry(plain)(1)(2),
  curry(usesList)(1)(2),
];
