function* g() {
  while (true) {
    try {
      yield 1;
    } catch (e) {
      yield "caught " + e;
    }
  }
}
const it = g();
export default [it.next(), it.throw("a"), it.next(), it.throw("b")];
