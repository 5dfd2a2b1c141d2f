function f(a = b, b = 1) {
  return [a, b];
}
let r;
try {
  r = f();
} catch (e) {
  r = e.name;
}
export default [r, f(2)];
