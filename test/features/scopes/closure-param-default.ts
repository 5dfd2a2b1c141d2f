let x = 1;
function f(a = () => x, b = (x = 5)) {
  let x = 2;
  return [a(), x, b];
}
export default [f(), x];
