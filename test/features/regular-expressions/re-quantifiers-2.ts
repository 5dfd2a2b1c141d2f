export default [
  "aaaa".match(/a{2}/)[0],
  "aaaa".match(/a{2,}/)[0],
  "aaaa".match(/a{1,3}?/)[0],
  "<b>x</b>".match(/<.+?>/)[0],
  "<b>x</b>".match(/<.+>/)[0],
  "color colour".match(/colou?r/g),
  "".match(/x*/)[0] === "",
  "abab".match(/(?:ab){2}/)[0],
];
