export default [
  "a-b_c d9".match(/\w+/g),
  "a-b".match(/[\w-]+/)[0],
  "x.y".split(/[.]/),
  "tab\there".match(/\t/).index,
  "^]".match(/[\]^]/g),
  "abc123".replace(/[^\d]/g, ""),
  "A1!".match(/\W/)[0],
  " a".match(/\S/)[0],
  "q".match(/[a-z&&]/)[0],
  /[\u0041-\u0043]/.test("B"),
  /\x41/.test("A"),
];
