export default [
  Array.from(Array(3), (_, i) => i),
  Array.from([1, , 3], (x) => x ?? "none"),
  [3, 1, 2].toSpliced(1),
  [1, 2, 3].toSpliced(0, 1),
  [1, 2].toSpliced(),
];
