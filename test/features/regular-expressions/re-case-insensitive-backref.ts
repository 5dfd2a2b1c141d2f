export default [
  /(a)\1/i.test("aA"),
  /[^a]/i.test("A"),
  /\u0041/.test("A"),
  /\x41/.test("A"),
  /\//.test("/"),
  /[\]]/.test("]"),
  /a\.b/.test("a.b"),
];
