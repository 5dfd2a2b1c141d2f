function* h(n, a, b, c) {
  if (n) {
    yield* h(n - 1, a, c, b);
    yield a + c;
    yield* h(n - 1, b, a, c);
  }
}
export default [...h(4, "A", "B", "C")].length;
