function* g() {
  const x = yield 1;
  yield x * 2;
  return 3;
}
const i = g();
export default [i.next("ignored"), i.next(10), i.next(), i.next(), i[Symbol.iterator]() === i];
