function f(a) {
  a = 5;
  return [a, arguments[0], arguments.length];
}
export default f(1);
