function* fib() {
  let [a, b] = [0, 1];
  for (;;) {
    yield a;
    [a, b] = [b, a + b];
  }
}
const take = function* (n, it) {
  let i = 0;
  for (const x of it) {
    if (i++ >= n) return;
    yield x;
  }
};
export default [[...take(10, fib())], Array.from(take(3, "hello")), Math.max(...take(5, fib()))];
