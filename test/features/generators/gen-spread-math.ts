function* n() {
  yield 3;
  yield 1;
  yield 2;
}
export default [
  Math.max(...n()),
  [...n()].sort(),
  new Set(n()).size,
  Array.from(n(), (x) => x * 2),
  Object.fromEntries(
    (function* () {
      yield ["a", 1];
    })(),
  ),
];
