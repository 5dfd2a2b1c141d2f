export default [
  "abc".match(/a|ab|abc/)[0],
  "abc".match(/(a|ab)(c|bcd)?/).slice(),
  "xay".split(/(?:a|b)/),
  /(|a)b/.exec("ab")[0],
  /(?:)/.test(""),
  "abc".replace(/x*/g, "-"),
];
