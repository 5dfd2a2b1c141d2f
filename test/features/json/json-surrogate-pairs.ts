export default [
  JSON.parse('"\\ud83d\\ude00 and \\u20ac"'),
  String.fromCharCode(0xd83d, 0xde00),
  String.fromCodePoint(0x1f600, 65, 0x20ac),
];
