export default [
  Array.from("abc"),
  Array.from({ length: 3 }, (_, i) => i ** 2),
  Array.from(new Map([[1, 2]])),
  Array.from(
    [1, 2],
    function (x) {
      return x * this.k;
    },
    { k: 3 },
  ),
  Array.from({ length: 2 }),
  Array.of(7),
  Array.of(1, undefined).length,
  Array.from(new Set([1, 1, 2])),
  Array(3)
    .fill()
    .map((_, i) => i),
  [...Array(2).keys()],
  Array.apply(null, { length: 2 }).length,
];
