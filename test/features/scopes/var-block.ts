function f() {
  if (true) {
    var y = 5;
  }
  return y;
}
export default f();
