const re = /(\w)(\d)?/g;
const out: any[] = [];
let m: RegExpExecArray | null;
while ((m = re.exec("a1 b c3"))) out.push([m[0], m[1], m[2], m.index, re.lastIndex]);
out.push(
  re.lastIndex,
  /a/.exec("b"),
  "x1y2".match(/\d/g),
  "x1".match(/(\d)/)!.index,
  "abc".match(/z/),
  [..."a1b2".matchAll(/([a-z])(\d)/g)].map((x) => x[1] + "=" + x[2] + "@" + x.index),
  /^[\w.]+@[\w.]+$/.test("a.b@c.d"),
  /^\d{3}-\d{4}$/.test("555-1234"),
  /a.c/s.test("a\nc"),
  /^b/m.test("a\nb"),
  /(?<y>\d{4})-(?<m>\d\d)/.exec("on 2024-05")!.groups!.m,
  /a{2,3}?/.exec("aaaa")![0],
  /(?:ab)+/.exec("ababx")![0],
  /[^abc]+/.exec("abcxyz")![0],
  /\bfoo\b/.test("a foo b"),
  /x*/.exec("aaa")![0].length,
  re.source,
  re.flags,
  re.global,
  String(/a\/b/i),
  /(a)|(b)/.exec("b")!.length,
);
export default out;
