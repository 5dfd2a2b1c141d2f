function* g() {
  while (true) {
    try {
      yield 1;
    } catch (e) {
      yield "c" + e;
    }
  }
}
const i = g();
export default [i.next(), i.throw("x"), i.next(), i.throw("y").value];
