export default [
  "ab".repeat(3),
  "x".repeat(0),
  "x".repeat(2.9),
  "a".concat("b", 1, null, [2, 3]),
  (() => {
    try {
      "x".repeat(Infinity);
    } catch (e) {
      return e.name;
    }
  })(),
];
