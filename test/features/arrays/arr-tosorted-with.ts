const a = [3, 1, 2];
export default [
  a.toSorted(),
  a.toSorted((x, y) => y - x),
  a.toReversed(),
  a.with(1, 9),
  a.with(-1, "z"),
  a.toSpliced(1, 1, "p", "q"),
  a,
  (() => {
    try {
      a.with(9, 1);
    } catch (e) {
      return e.name;
    }
  })(),
];
