const r = /a/gi;
export default [
  r.global,
  r.ignoreCase,
  r.flags,
  r.source,
  String(r),
  "AaB".match(r),
  "x\na".match(/^a/m)[0],
  /a.b/s.test("a\nb"),
  /a.b/.test("a\nb"),
];
