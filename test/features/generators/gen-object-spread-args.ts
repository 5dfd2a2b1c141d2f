function* g() {
  yield* [1, 2];
}
export default [
  Math.max(...g()),
  new Set(g()).size,
  Object.fromEntries(
    (function* () {
      yield ["a", 1];
    })(),
  ),
];
