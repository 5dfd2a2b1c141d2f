function f(x) {
  var x;
  return x;
}
function g(x) {
  var x = x || 3;
  return x;
}
export default [f(4), g(0), g(7)];
