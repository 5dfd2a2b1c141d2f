export default [
  "aaaa".match(/a{2}/)[0],
  "aaaa".match(/a{2,3}/)[0],
  "aaaa".match(/a{2,}/)[0],
  "<a><b>".match(/<.+?>/)[0],
  "aaa".match(/a*?/)[0],
  "ab".match(/(a)?(x)?b/),
];
