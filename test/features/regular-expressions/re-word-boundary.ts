export default [
  "hello world".replace(/\b\w/g, (c) => c.toUpperCase()),
  "cat concat".match(/\bcat\b/g),
  "a.b".split(/\b/),
  /\Bx/.test("ax"),
];
