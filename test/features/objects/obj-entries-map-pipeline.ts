const o = { a: 1, b: 2, c: 3 };
export default [
  Object.fromEntries(
    Object.entries(o)
      .map(([k, v]) => [k.toUpperCase(), v * 10])
      .filter(([, v]) => v > 10),
  ),
  Object.values(o).reduce((a, b) => a + b),
  Object.entries([7, 8]),
  Object.keys("ab"),
  (() => {
    try {
      Object.keys(null);
    } catch (e) {
      return e.name;
    }
  })(),
  Object.keys(5),
];
