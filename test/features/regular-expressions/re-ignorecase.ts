export default [
  /abc/i.test("ABC"),
  /[a-z]+/i.exec("HeLLo")[0],
  /[^a]/i.test("A"),
  "aAbB".replace(/b/gi, "x"),
  /\u0041/i.test("a"),
];
