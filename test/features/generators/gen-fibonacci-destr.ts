function* fib() {
  let [a, b] = [0, 1];
  for (;;) {
    yield a;
    [a, b] = [b, a + b];
  }
}
const [a, b, c, d, e, f, g] = fib();
export default [a, b, c, d, e, f, g];
