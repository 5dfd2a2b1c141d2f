const g = function* () {
  yield 1;
  yield 2;
  yield 3;
  yield 4;
};
export default [
  g()
    .map((x) => x * 2)
    .toArray(),
  g()
    .filter((x) => x % 2)
    .toArray(),
  g().take(2).toArray(),
  g().drop(2).toArray(),
  [...g().flatMap((x) => [x, x])].length,
  g().reduce((a, b) => a + b),
  g().some((x) => x > 3),
  g().every((x) => x > 0),
  g().find((x) => x > 2),
];
