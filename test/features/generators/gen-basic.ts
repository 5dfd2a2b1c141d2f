function* g() {
  yield 1;
  const x = yield 2;
  yield x * 2;
  return 9;
}
const i = g();
export default [i.next(), i.next(), i.next(5), i.next(), i.next()];
