const a = [5, 1, 4];
export default [
  a.toSorted(),
  a.toReversed(),
  a.with(1, 9),
  a.toSpliced(1, 1, "x" as any, "y" as any),
  a,
  [1, 2, 3, 4, 5].copyWithin(0, 3),
  [1, 2, 3].fill(0, 1),
  [[1, [2, [3]]]].flat(Infinity),
  [1, 2].flatMap((x) => [x, [x]]),
  Array.of(7).length,
];
