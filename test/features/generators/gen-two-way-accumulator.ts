function* acc() {
  let total = 0;
  while (true) {
    const v = yield total;
    if (v === undefined) return total;
    total += v;
  }
}
const it = acc();
it.next();
it.next(5);
it.next(6);
export default [it.next(4), it.next(), it.next()];
