const r = /a/gimsy;
export default [
  r.flags,
  r.global,
  r.ignoreCase,
  r.multiline,
  r.dotAll,
  r.sticky,
  r.unicode,
  r.source,
  String(/x\/y/g),
  /a.c/s.test("a\nc"),
  /a.c/.test("a\nc"),
  new RegExp("a+", "g").flags,
];
