export default [
  /(?:a|b)(c)/.exec("xbc"),
  /(\w)\1/.exec("hello")[0],
  /(?<y>\d{4})-(?<m>\d\d)/.exec("on 2024-05").groups.m,
];
