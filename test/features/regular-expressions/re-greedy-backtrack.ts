export default [
  /^(a+)+$/.test("aaaa"),
  /(x+x+)y/.exec("xxxy")[1],
  /a.*c/.exec("abcbc")[0],
  /(\d+)(\d)/.exec("1234").slice(1),
  /^(.*?),(.*)$/.exec("a,b,c").slice(1),
];
