const sticky = /\w+\s*/y;
const toks: string[] = [];
let mm;
while ((mm = sticky.exec("ab cd  ef"))) toks.push(mm[0] + "@" + sticky.lastIndex);
const g = /o/g;
const idx: number[] = [];
let k;
while ((k = g.exec("foo boo"))) idx.push(k.index);
export default [
  toks,
  sticky.lastIndex,
  idx,
  "a1b2c".split(/\d/),
  "a1b2c".split(/(\d)/),
  "a, b ;c".split(/\s*[,;]\s*/),
  "abc".split(/(?:)/),
  "one two".split(/\s/, 1),
  "".split(/x/),
  g.global,
  sticky.sticky,
  /a/i.ignoreCase,
  /a/m.multiline,
  "A\nB".match(/^\w$/gm),
  /^b/m.test("a\nb"),
  /a.c/.test("a\nc"),
  /a.c/s.test("a\nc"),
  "x".search(/y/),
  /[^\w]/.test("_"),
  /\u0041/.test("A"),
];
