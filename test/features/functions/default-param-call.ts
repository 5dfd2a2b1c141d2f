let n = 0;
const next = () => ++n;
function f(a = next()) {
  return a;
}
export default [f(), f(10), f(), n];
