function* g() {
  try {
    yield 1;
    yield 2;
    yield 3;
  } finally {
    closed = true;
  }
}
let closed = false;
const [a, b] = g();
export default [a, b, closed, Math.max(...g()), Array.from(g())];
