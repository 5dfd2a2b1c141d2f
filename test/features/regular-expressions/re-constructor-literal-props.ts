const r = /a(?<n>b)/gi;
export default [
  r instanceof RegExp,
  typeof r,
  r.constructor === RegExp,
  r.toString(),
  r.test("AB"),
  r.lastIndex,
  Object.keys(r),
  JSON.stringify(r),
  String(new RegExp("\\d+", "g")),
];
