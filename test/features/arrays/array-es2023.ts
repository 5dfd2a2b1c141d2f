const a = [3, 1, 2];
export default [
  a.toSorted(),
  a.toReversed(),
  a.with(1, 9),
  a.toSpliced(0, 1, 7, 8),
  a,
  a.with(-1, 0),
  a.toSorted((x, y) => y - x),
  (() => {
    try {
      a.with(5, 1);
    } catch (e: any) {
      return e.name;
    }
  })(),
  a.findLast((x) => x < 3),
  [1, , 3].toReversed(),
  Object.keys([, 1].toSorted()),
  a.toSpliced(1),
  a.toSpliced(-1, 1, 4),
];
