function* lex(src: string) {
  const re = /\s*(?:(\d+(?:\.\d+)?)|([a-z]\w*)|(==|[-+*\/()=]))/iy;
  while (re.lastIndex < src.trimEnd().length) {
    const at = re.lastIndex;
    const m = re.exec(src);
    if (!m) throw new SyntaxError(`bad input at ${at}`);
    yield m[1] ? "n" + m[1] : m[2] ? "i" + m[2] : "o" + m[3];
  }
}
let err = "";
try { [...lex("a $ b")]; } catch (e) { err = String(e); }
const g = /a(b)?/g;
const text = "ab a aab";
const hits: any[] = [];
let m: RegExpExecArray | null;
while ((m = g.exec(text))) hits.push([m[0], m[1] ?? null, m.index, g.lastIndex]);
const sticky = /foo/y;
const st = [sticky.test("foofoo"), sticky.lastIndex, sticky.test("foofoo"), sticky.test("foofoo"), sticky.lastIndex];
export default [
  [...lex("x1 = 3.14*(y+2) == z")], err, hits, st,
  "a1b2c3".split(/(\d)/), "a, b ,c".split(/\s*,\s*/), "abc".split(""), "abc".split(/(?:)/), "a1b2".split(/\d/, 1), "".split(/x/), "".split(""), "aXbxc".split(/x/i),
  "2020-01-02".split("-", 2), /^[\w.+-]+@\w+\.\w{2,}$/.test("me.x+y@host.org"), "aBC".search(/[A-Z]/), "abc".search("z"),
  "The Cat".match(/[A-Z]/g), "none".match(/[A-Z]/g), "ab12cd".match(/(?<=[a-z])\d+/)?.[0] ?? null, /(\w)\1/.exec("hello")!.slice(), /^(?!.*bad).*$/.test("good"), /^(?!.*bad).*$/.test("a bad one"),
  /a.c/s.test("a\nc"), /a.c/.test("a\nc"), "l1\nl2\nl3".match(/^l\d$/gm), /x*?y/.exec("xxxy")![0], "aaa".match(/a{2}/)![0], /[^\d\s]+/.exec("12 ab")![0], new RegExp("a/b").source, /a/gi.flags, String(/a\/b/g),
];
