function* fib() {
  let [a, b] = [0, 1];
  for (;;) {
    yield a;
    [a, b] = [b, a + b];
  }
}
const r = [];
for (const x of fib()) {
  if (x > 50) break;
  r.push(x);
}
export default r;
