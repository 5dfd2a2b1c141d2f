function* inner() {
  try {
    yield 1;
  } catch (e) {
    yield "in" + e;
  }
}
function* outer() {
  yield* inner();
  yield 2;
}
const i = outer();
export default [i.next().value, i.throw("!").value, i.next().value, i.next().done];
