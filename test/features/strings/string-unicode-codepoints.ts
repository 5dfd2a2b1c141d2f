const s = "a\u{1F600}b";
export default [
  [...s].length,
  s.codePointAt(0),
  String.fromCodePoint(97, 98),
  "abc".codePointAt(1),
  "abc".codePointAt(9),
];
