export default [
  /(\w)\1/.exec("hello")[0],
  /(['"])(.*?)\1/.exec("say \"hi\" 'x'")[2],
  /(?<q>a)b\k<q>/.test("aba"),
  /\b(\w+) \1\b/.exec("the the cat")[1],
];
