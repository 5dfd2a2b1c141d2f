export default [
  "ab".repeat(3),
  "".repeat(5),
  "a".repeat(0),
  "abc".isWellFormed(),
  (() => {
    try {
      "a".repeat(Infinity);
    } catch (e) {
      return e.name;
    }
  })(),
];
