export default [
  "abab".match(/(ab)\1/)[0],
  "aa bb cd".match(/(\w)\1/g),
  /(?<q>['"]).*?\k<q>/.exec("say 'hi' \"x\"")[0],
  /^(a)?b\1$/.test("b"),
  /(a)|b\1c/.test("bc"),
];
