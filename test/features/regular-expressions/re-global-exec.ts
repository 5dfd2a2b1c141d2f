const re = /(\w)(\d)/g;
const out: unknown[] = [];
let m;
while ((m = re.exec("a1 b2 c3"))) out.push([m[0], m[1], m.index, re.lastIndex]);
export default [
  out,
  re.lastIndex,
  "a1b2".match(/\d/g),
  "zzz".match(/\d/g),
  /^\s*$/.test("  \t"),
  "aXbX".lastIndexOf("X"),
  "abc".search(/c/),
];
