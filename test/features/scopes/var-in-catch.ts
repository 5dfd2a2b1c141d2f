function f() {
  try {
    throw 1;
  } catch (e) {
    var e2 = e;
    var z = 5;
  }
  return [e2, z];
}
export default f();
