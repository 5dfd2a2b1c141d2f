let x = "outer";
function f(a = x, g = () => a) {
  let x = "inner";
  a = "changed";
  return [a, g(), x];
}
export default [f(), f("arg")];
