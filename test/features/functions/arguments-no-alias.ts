function f(a) {
  arguments[0] = 9;
  return a;
}
export default f(1);
