function f() {
  return (() => arguments[0])();
}
export default f(7);
