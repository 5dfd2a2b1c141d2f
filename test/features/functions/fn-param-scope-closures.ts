let x = "outer";
function f(
  a = () => x,
  b = (v) => {
    x = v;
  },
) {
  var x = "body";
  b("changed");
  return [x, a()];
}
function g(a, b = () => a) {
  a = 2;
  return b();
}
function h(a, b = () => a) {
  var a;
  a = 3;
  return b();
}
export default [f(), x, g(1), h(1)];
