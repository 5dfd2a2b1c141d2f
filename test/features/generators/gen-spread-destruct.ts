function* g() {
  yield 1;
  yield 2;
  yield 3;
}
const [a, ...r] = g();
const [b] = g();
export default [a, r, b, Math.max(...g())];
