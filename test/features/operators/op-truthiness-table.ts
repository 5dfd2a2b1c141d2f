export default [
  0,
  -0,
  NaN,
  "",
  "0",
  " ",
  null,
  undefined,
  [],
  {},
  () => 0,
  Symbol(),
  false,
  "false",
  Infinity,
  new Date(0),
  new Map(),
  /x/,
]
  .map((x) => (x ? 1 : 0))
  .join("");
