export default [
  "cat dog bird".match(/dog|cat/g),
  /^(?:yes|no)$/.test("yes"),
  /^(?:yes|no)$/.test("yesno"),
  /a|ab/.exec("abc")[0],
  /((a)|(b))+/.exec("ab").map((x) => x ?? "U"),
];
