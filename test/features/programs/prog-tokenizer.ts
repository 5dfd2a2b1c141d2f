type Tok = { t: string; v: string; p: number };
function* lex(src: string): Generator<Tok> {
  const re =
    /\s*(?:(?<num>\d+(?:\.\d+)?)|(?<id>[A-Za-z_]\w*)|(?<str>"(?:[^"\\]|\\.)*")|(?<op>\*\*|[-+*\/()=<>!,]=?))/gy;
  let m;
  while (re.lastIndex < src.length && (m = re.exec(src))) {
    const [t, v] = Object.entries(m.groups!).find(([, x]) => x !== undefined)!;
    yield { t, v: v!, p: m.index };
  }
}
const PREC: Record<string, number> = { "+": 1, "-": 1, "*": 2, "/": 2, "**": 3 };
const toRpn = (s: string) => {
  const out: string[] = [],
    st: string[] = [];
  for (const { t, v } of lex(s)) {
    if (t === "num" || t === "id") out.push(v);
    else if (v === "(") st.push(v);
    else if (v === ")") {
      while (st.at(-1) !== "(") out.push(st.pop()!);
      st.pop();
    } else {
      while (
        st.length &&
        st.at(-1)! in PREC &&
        (PREC[st.at(-1)!] > PREC[v] || (PREC[st.at(-1)!] === PREC[v] && v !== "**"))
      )
        out.push(st.pop()!);
      st.push(v);
    }
  }
  return out.concat(st.reverse());
};
const evalRpn = (r: string[], env: Record<string, number> = {}) =>
  r.reduce<number[]>((s, t) => {
    if (t in PREC) {
      const b = s.pop()!,
        a = s.pop()!;
      s.push(t === "+" ? a + b : t === "-" ? a - b : t === "*" ? a * b : t === "/" ? a / b : a ** b);
    } else s.push(t in env ? env[t] : Number(t));
    return s;
  }, [])[0];
export default [
  [...lex('x1 = 3.5 + "a\\"b" >= 2')].map((k) => k.t + ":" + k.v),
  toRpn("1 + 2 * (3 - x) ** 2 ** 1"),
  evalRpn(toRpn("2 + 3 * 4 - 6 / 2")),
  evalRpn(toRpn("2 ** 3 ** 2")),
  evalRpn(toRpn("(a + b) * 2"), { a: 1, b: 2 }),
  [...lex("  ")],
];
