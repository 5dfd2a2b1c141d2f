export default [
  "a\nb\nc".match(/^\w$/gm),
  "a\nb".replace(/^/gm, "> "),
  "x\ny".match(/x$/m)?.[0],
  "x\ny".match(/x$/)?.[0] ?? "N",
  /^b/m.test("a\nb"),
];
