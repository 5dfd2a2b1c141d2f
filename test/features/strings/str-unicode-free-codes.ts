export default [
  "A".charCodeAt(0),
  "a".codePointAt(),
  String.fromCharCode(72, 105, 33),
  String.fromCodePoint(9731 - 9660),
  [..."hey"].map((c) => c.charCodeAt(0).toString(2).padStart(8, "0")),
  "\x41\u0042\u{43}",
  "\t\n".length,
  "a\0b".length,
  JSON.stringify("\b\f\v\0"),
];
