function f() {
  try {
    return arguments.callee;
  } catch (e) {
    return e.name;
  }
}
export default f();
