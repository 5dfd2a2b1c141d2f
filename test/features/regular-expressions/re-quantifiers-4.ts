export default [
  "aaa".match(/a{2}/)[0],
  "aaaa".match(/a{2,3}/)[0],
  "aaaa".match(/a{2,}?/)[0],
  "<b>x</b>".match(/<.+?>/)[0],
  "<b>x</b>".match(/<.+>/)[0],
  "ab".match(/a?b?c?/)[0],
  "xx".match(/y*/)[0],
  "a{2}".match(/a\{2\}/)[0],
  "foobar".match(/(?:foo)+/)[0],
];
