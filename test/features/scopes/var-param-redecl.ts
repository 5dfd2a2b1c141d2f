function f(a, b = () => a) {
  var a;
  const before = a;
  a = 5;
  return [before, a, b()];
}
export default f(1);
