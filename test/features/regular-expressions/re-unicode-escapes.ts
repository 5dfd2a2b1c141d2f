export default [
  /\u0041/.test("A"),
  /\x41/.test("A"),
  /\t/.test("\t"),
  /[\u0030-\u0039]+/.exec("ab123")[0],
  /\cJ/.test("\n"),
  /\0/.test("\0"),
];
