function* c() {
  yield 1;
  yield 2;
  yield 3;
}
const inner = c();
function* a() {
  yield* inner;
  yield "a";
}
const i = a();
export default [i.next(), inner.next(), i.next(), i.next(), i.next()];
