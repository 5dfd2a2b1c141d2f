export default [
  Array.from("abc"),
  Array.from({ length: 2 }),
  Array.from({ length: 2, 0: "a", 1: "b" }),
  Array.from(new Map([[1, 2]])),
  Array.from(
    [1, 2],
    function (x) {
      return x * this.k;
    },
    { k: 3 },
  ),
  Array.from(new Set([1, 1, 2]), (x, i) => x + i),
  Array.from(5),
  Array.from([, 1]),
];
