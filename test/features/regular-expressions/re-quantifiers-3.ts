export default [
  "aaa".match(/a{2}/)[0],
  "aaa".match(/a{2,}/)[0],
  "aaaa".match(/a{1,3}?/)[0],
  "<a><b>".match(/<.+?>/)[0],
  "<a><b>".match(/<.+>/)[0],
  "ab".match(/a?b?c?/)[0],
  "".match(/a*/)[0],
  "a{2}".match(/a\{2\}/)[0],
  "x{,2}".match(/x{,2}/)[0],
];
