export default [
  /(\w)\1/.exec("hello")[0],
  /(?<q>['"]).*?\k<q>/.exec(`say "it's" ok`)[0],
  "aa bb ab".match(/\b(\w)\1\b/g),
  /(a)|(b)/.exec("b").map((x) => (x === undefined ? "U" : x)),
  /((a)(b(c)))/.exec("abc").slice(1),
];
