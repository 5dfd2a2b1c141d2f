function* inner() {
  const got = yield "i1";
  return "ret-" + got;
}
function* outer() {
  const v = yield* inner();
  yield v;
  yield* [1, 2];
  yield* "hi";
}
const it = outer();
export default [it.next(), it.next("sent"), ...it];
