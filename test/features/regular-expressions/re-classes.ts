export default [
  "a1 B2_c".replace(/[a-z]/g, "*"),
  "x\ty\nz".split(/\s/),
  "v1.2.3".match(/[\d.]+/)[0],
  /[^abc]+/.exec("abcxyzabc")[0],
  /[\w-]+@[\w.]+/.test("me@host.com"),
  /^[A-F0-9]+$/i.test("deadBEEF"),
  /[\]\\^-]/.test("^"),
];
