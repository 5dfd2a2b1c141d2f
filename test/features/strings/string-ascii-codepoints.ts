export default [
  "abc".codePointAt(1),
  "abc".codePointAt(9) === undefined,
  String.fromCodePoint(97, 98),
  String.fromCharCode(72, 105),
  "abc".charCodeAt(5),
  (() => {
    try {
      String.fromCodePoint(-1);
    } catch (e) {
      return e.name;
    }
  })(),
].map(String);
