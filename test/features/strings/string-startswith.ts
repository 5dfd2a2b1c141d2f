const s = "Saturday night";
export default [
  s.startsWith("Sat"),
  s.startsWith("day", 5),
  s.endsWith("night"),
  s.endsWith("Sat", 3),
  s.includes("urd"),
  s.includes("S", 1),
  s.includes(""),
  (() => {
    try {
      s.includes(/a/);
    } catch (e) {
      return e.name;
    }
  })(),
];
