const a = [3, 1, 2];
export default [
  a.toSorted(),
  a.toReversed(),
  a.toSpliced(1, 1, "x"),
  a.with(0, 9),
  a,
  (() => {
    try {
      a.with(5, 1);
    } catch (e) {
      return e.name;
    }
  })(),
];
