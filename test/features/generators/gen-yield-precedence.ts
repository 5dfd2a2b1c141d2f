function* g() {
  const x = (yield 1) + (yield 2);
  const y = yield x * 2;
  return [x, y];
}
const it = g();
export default [it.next(), it.next(10), it.next(20), it.next("z")];
