export default [
  "abc".normalize(),
  "abc".normalize("NFD"),
  (() => {
    try {
      "a".normalize("X");
    } catch (e) {
      return e.name;
    }
  })(),
];
