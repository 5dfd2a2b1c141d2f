function* hanoi(n, a, b, c) {
  if (n > 0) {
    yield* hanoi(n - 1, a, c, b);
    yield [a, c];
    yield* hanoi(n - 1, b, a, c);
  }
}
export default [[...hanoi(5, 1, 2, 3)].length, [...hanoi(3, "a", "b", "c")].map((m) => m.join("")).join()];
