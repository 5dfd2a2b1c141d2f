async function* g() {
  yield 1;
  yield 2;
  yield 3;
}
const it = g();
export default Promise.all([it.next(), it.next(), it.next(), it.next()]);
