export default [
  "😀".length,
  "😀".charCodeAt(0),
  "😀".charCodeAt(1),
  "😀".codePointAt(0),
  String.fromCodePoint(128512),
  [..."a😀b"].map((c) => c.codePointAt(0)),
  String.fromCharCode(233).length,
  "a😀b".indexOf("b"),
];
