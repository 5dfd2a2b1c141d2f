export default [
  /[a-z]+/i.exec("ABC")[0],
  /[\d\-x]+/.exec("1-x")[0],
  /[\w.]+@[\w.]+/.test("me@x.org"),
  /\D+/.exec("12ab")[0],
  /[^\d\s]+/.exec("1 ab")[0],
];
