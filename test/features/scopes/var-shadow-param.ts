function f(a, b) {
  var a;
  var b = 2;
  return [a, b, arguments.length];
}
export default f(1, 9, 3);
