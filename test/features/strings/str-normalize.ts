export default [
  "abc".normalize(),
  "abc".normalize("NFD"),
  (() => {
    try {
      return "a".normalize("X");
    } catch (e) {
      return e.name;
    }
  })(),
];
