export default [
  /a+b/.test("caaab"),
  /^a$/.test("ab"),
  /[^abc]/.test("abc"),
  /a|b/.test("xb"),
  /\bfoo\b/.test("a foo b"),
  /^\s*$/.test("  "),
  /[/]/.test("a/b"),
];
