export default [
  "A\nB".match(/^B$/m)[0],
  /a.c/s.test("a\nc"),
  /a.c/.test("a\nc"),
  /ABC/i.test("xabcx"),
  new RegExp("a+", "g").flags,
  /x/gim.flags,
  /x/y.sticky,
  /a/g.global,
  /b/.source,
  String(/a\/b/g),
];
