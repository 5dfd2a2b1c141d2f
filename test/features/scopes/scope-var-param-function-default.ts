const x = "o";
function f(a = () => x) {
  var x = "i";
  return a() + x;
}
function g(p = 1, q = () => p) {
  var p: number;
  const r = [p, q()];
  p = 2;
  return [...r, p, q()];
}
function h(x = 1) {
  var x = x + 1;
  return x;
}
function k(a: any, a2 = a) {
  a = 5;
  return [a, a2];
}
function m(
  f = function () {
    return typeof z;
  },
) {
  var z = 1;
  return f() + z;
}
export default [f(), g(), h(), h(5), k(1), m()];
