function* a() {
  try {
    yield 1;
    yield 2;
  } finally {
    yield 3;
  }
}
function* b() {
  yield* a();
}
const i = b();
export default [i.next(), i.return(9), i.next(), i.next()];
