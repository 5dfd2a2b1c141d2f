function f() {
  const a = typeof x;
  var x = 1;
  return [a, x];
}
export default f();
