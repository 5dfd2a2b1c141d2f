export default [
  String.fromCharCode(72, 105),
  String.fromCodePoint(97, 98),
  String.fromCharCode(),
  String.fromCharCode(65.9, "66"),
  String.raw`a\n${1}b`,
  String.raw({ raw: ["x", "y", "z"] }, 1, 2),
];
