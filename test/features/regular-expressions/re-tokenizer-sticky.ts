const rules = [
  ["num", /\d+(?:\.\d+)?/y],
  ["id", /[a-z_]\w*/iy],
  ["op", /[-+*\/()=]/y],
  ["ws", /\s+/y],
];
function lex(src) {
  const out = [];
  let pos = 0;
  outer: while (pos < src.length) {
    for (const [type, re] of rules) {
      re.lastIndex = pos;
      const m = re.exec(src);
      if (m) {
        pos = re.lastIndex;
        if (type !== "ws") out.push(type + ":" + m[0]);
        continue outer;
      }
    }
    throw new SyntaxError(`bad char ${src[pos]} at ${pos}`);
  }
  return out;
}
let e;
try {
  lex("a # b");
} catch (x) {
  e = String(x);
}
export default [lex("x1 = 3.14 * (y_2 + 10)"), e];
