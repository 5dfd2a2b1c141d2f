export default [
  /[^abc]/.exec("abcd")[0],
  /[a-c-]/.test("-"),
  /[\]]/.test("]"),
  /[\w.]+@[\w.]+/.exec("me a.b@c.d x")[0],
  /\D\S\W/.test("a-!"),
  /[\d-x]/.test("-"),
  /^[^]$/.test("\n"),
  /[\b]/.test("\b"),
  /\cJ/.test("\n"),
  /\x41\u0042/.test("AB"),
  /[\x41-\x43]+/.exec("xABCy")[0],
];
