function* g() {
  const x = yield 1;
  const y = yield x + 1;
  return x + y;
}
const it = g();
export default [it.next("ignored"), it.next(10), it.next(5), it.next()];
