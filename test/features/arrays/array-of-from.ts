export default [
  Array.of(7),
  Array.of(1, 2, 3),
  Array.from("abc"),
  Array.from({ length: 3 }, (_, i) => i * i),
  Array.from(new Set([1, 1, 2])),
  Array.from(new Map([["a", 1]])),
  Array.from(
    [1, 2, 3],
    function (x) {
      return x * this.k;
    },
    { k: 10 },
  ),
];
