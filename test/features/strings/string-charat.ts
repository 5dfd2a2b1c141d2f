const s = "hello";
export default [
  s.charAt(1),
  s.charAt(9),
  s[1],
  s[9] === undefined,
  s.charCodeAt(0),
  Number.isNaN(s.charCodeAt(9)),
  s.codePointAt(1),
  s.codePointAt(9) === undefined,
  String.fromCharCode(72, 105),
  String.fromCodePoint(65),
];
