const calc = (src) => {
  let i = 0;
  const ws = () => {
    while (src[i] === " ") i++;
  };
  const num = () => {
    ws();
    if (src[i] === "(") {
      i++;
      const v = sum();
      ws();
      if (src[i++] !== ")") throw new SyntaxError("expected )");
      return v;
    }
    if (src[i] === "-") {
      i++;
      return -num();
    }
    const m = /^\d+(\.\d+)?/.exec(src.slice(i));
    if (!m) throw new SyntaxError(`unexpected ${src[i] ?? "end"} at ${i}`);
    i += m[0].length;
    return +m[0];
  };
  const prod = () => {
    let v = num();
    for (ws(); "*/%".includes(src[i] || "?"); ws()) {
      const op = src[i++];
      const r = num();
      v = op === "*" ? v * r : op === "/" ? v / r : v % r;
    }
    return v;
  };
  const sum = () => {
    let v = prod();
    for (ws(); src[i] === "+" || src[i] === "-"; ws()) v = src[i++] === "+" ? v + prod() : v - prod();
    return v;
  };
  const v = sum();
  ws();
  if (i < src.length) throw new SyntaxError("trailing " + src.slice(i));
  return v;
};
const rpn = (s) =>
  s.split(" ").reduce((st, t) => {
    if (/^-?\d/.test(t)) return [...st, +t];
    const b = st.pop(),
      a = st.pop();
    return [...st, { "+": a + b, "-": a - b, "*": a * b, "/": a / b }[t]];
  }, [])[0];
const ini = (t) =>
  t.split("\n").reduce(
    ([o, sec], l) => {
      const m = l.match(/^\s*(?:\[(\w+)\]|(\w+)\s*=\s*(.*?))\s*(?:;.*)?$/);
      if (!m) return [o, sec];
      if (m[1]) return [{ ...o, [m[1]]: {} }, m[1]];
      o[sec][m[2]] = m[3];
      return [o, sec];
    },
    [{ "": {} }, ""],
  )[0];
const qs = (s) =>
  Object.fromEntries(
    s
      .replace(/^\?/, "")
      .split("&")
      .map((p) => p.split("=").map(decodeURIComponent)),
  );
const bits = {
  set: (x, n) => x | (1 << n),
  clear: (x, n) => x & ~(1 << n),
  toggle: (x, n) => x ^ (1 << n),
  test: (x, n) => !!((x >> n) & 1),
};
const gray = (n) => n ^ (n >> 1);
const bcd = (n) => (Math.floor(n / 10) << 4) | (n % 10);
export default [
  calc("1 + 2 * (3 - 4) / -2"),
  calc("2*3%4"),
  calc("((1.5))"),
  ["1 +", "2 2", "(1", "*"].map((s) => {
    try {
      return calc(s);
    } catch (e) {
      return e.message;
    }
  }),
  rpn("3 4 + 2 * 7 /"),
  ini("a=1\n[net]\nhost = x.y ; c\nport=80\n"),
  qs("?a=1&b=x%20y&c="),
  bits.set(0, 3),
  bits.clear(15, 0),
  bits.toggle(5, 1),
  bits.test(4, 2),
  [0, 1, 2, 3, 4, 5].map(gray),
  [9, 59].map(bcd),
];
