export default [
  "a\nb\nc".match(/^\w$/gm),
  /^b/.test("a\nb"),
  /a$/m.test("a\nb"),
  /a.b/.test("a\nb"),
  /a.b/s.test("a\nb"),
  /\bfoo\b/.test("a foo b"),
  /\Boo\b/.test("foo"),
];
