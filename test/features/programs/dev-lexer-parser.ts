type Tok = { t: "num" | "op" | "id" | "par"; v: string; pos: number };
function* lex(s: string): Generator<Tok> {
  const re = /\s*(?:(\d+(?:\.\d+)?)|([a-z]\w*)|([-+*\/^])|([()]))/gy;
  let m: RegExpExecArray | null;
  let last = 0;
  while (last < s.length && (m = re.exec(s))) {
    const t = m[1] ? "num" : m[2] ? "id" : m[3] ? "op" : "par";
    yield { t, v: (m[1] ?? m[2] ?? m[3] ?? m[4])!, pos: m.index };
    last = re.lastIndex;
  }
  if (last < s.trimEnd().length) throw new SyntaxError(`unexpected '${s[last]}' at ${last}`);
}
const prec: Record<string, [number, boolean]> = {
  "+": [1, false],
  "-": [1, false],
  "*": [2, false],
  "/": [2, false],
  "^": [3, true],
};
function calc(src: string, env: Record<string, number> = {}) {
  const toks = [...lex(src)];
  let i = 0;
  const prim = (): number => {
    const k = toks[i++];
    if (!k) throw new SyntaxError("unexpected end");
    if (k.t === "num") return Number(k.v);
    if (k.t === "id") {
      if (!(k.v in env)) throw new ReferenceError(k.v + " unknown");
      return env[k.v]!;
    }
    if (k.v === "(") {
      const r = expr(0);
      if (toks[i++]?.v !== ")") throw new SyntaxError("expected )");
      return r;
    }
    if (k.v === "-") return -prim();
    throw new SyntaxError(`bad ${k.v}`);
  };
  const expr = (min: number): number => {
    let l = prim();
    for (;;) {
      const o = toks[i];
      if (!o || o.t !== "op") return l;
      const [p, right] = prec[o.v]!;
      if (p < min) return l;
      i++;
      const r = expr(right ? p : p + 1);
      l = o.v === "+" ? l + r : o.v === "-" ? l - r : o.v === "*" ? l * r : o.v === "/" ? l / r : l ** r;
    }
  };
  const v = expr(0);
  if (i < toks.length) throw new SyntaxError("trailing " + toks[i]!.v);
  return v;
}
export default ["1+2*3", "(1+2)*3", "2^3^2", "-4 - -2", "x*y/4", "1 +", "(2", "2 $ 3", "q+1", "1.5*4"].map((s) => {
  try {
    return calc(s, { x: 6, y: 2 });
  } catch (e: any) {
    return `${e.name}: ${e.message}`;
  }
});
