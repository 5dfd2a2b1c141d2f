type Tok = { t: "num"; v: number } | { t: "op"; v: string } | { t: "id"; v: string };
function lex(src: string): Tok[] {
  const out: Tok[] = [];
  const re = /\s*(?:(\d+(?:\.\d+)?)|([a-z]\w*)|(\*\*|[-+*\/%(),=<>]))/gy;
  let m: RegExpExecArray | null;
  let last = 0;
  while ((m = re.exec(src))) {
    last = re.lastIndex;
    if (m[1] !== undefined) out.push({ t: "num", v: +m[1] });
    else if (m[2] !== undefined) out.push({ t: "id", v: m[2] });
    else out.push({ t: "op", v: m[3] });
  }
  if (src.slice(last).trim()) throw new SyntaxError("unexpected '" + src.slice(last).trim()[0] + "'");
  return out;
}
class Parser {
  private i = 0;
  constructor(
    private toks: Tok[],
    private env: Record<string, any>,
  ) {}
  private peek() {
    return this.toks[this.i]?.v;
  }
  private eat(v: string) {
    if (this.peek() === v) {
      this.i++;
      return true;
    }
    return false;
  }
  private expect(v: string) {
    if (!this.eat(v)) throw new SyntaxError(`expected ${v}, got ${this.peek() ?? "end"}`);
  }
  expr(min = 0): number {
    let l = this.unary();
    const prec: Record<string, number> = { "+": 1, "-": 1, "*": 2, "/": 2, "%": 2, "**": 3 };
    for (;;) {
      const op = this.peek();
      const p = typeof op === "string" ? prec[op] : undefined;
      if (p === undefined || p < min) return l;
      this.i++;
      const r = this.expr(op === "**" ? p : p + 1);
      l =
        op === "+" ? l + r : op === "-" ? l - r : op === "*" ? l * r : op === "/" ? l / r : op === "%" ? l % r : l ** r;
    }
  }
  unary(): number {
    if (this.eat("-")) return -this.unary();
    return this.prim();
  }
  prim(): number {
    const t = this.toks[this.i++];
    if (!t) throw new SyntaxError("unexpected end");
    if (t.t === "num") return t.v;
    if (t.t === "id") {
      if (this.eat("(")) {
        const a: number[] = [];
        if (!this.eat(")")) {
          do a.push(this.expr());
          while (this.eat(","));
          this.expect(")");
        }
        return this.env[t.v](...a);
      }
      if (!(t.v in this.env)) throw new ReferenceError(t.v);
      return this.env[t.v];
    }
    if (t.v === "(") {
      const v = this.expr();
      this.expect(")");
      return v;
    }
    throw new SyntaxError("unexpected " + t.v);
  }
  end() {
    if (this.i < this.toks.length) throw new SyntaxError("trailing " + this.peek());
  }
}
const calc = (s: string) => {
  try {
    const p = new Parser(lex(s), { pi: 3, max: Math.max, x: 10 });
    const v = p.expr();
    p.end();
    return v;
  } catch (e: any) {
    return e.name + ": " + e.message;
  }
};
export default [
  "1 + 2 * 3",
  "(1+2)*3",
  "2 ** 3 ** 2",
  "-x + 5",
  "max(1, 2+5, 3) * pi",
  "10 / 4 % 2",
  "1 +",
  "(1",
  "y",
  "1 $ 2",
  "1 2",
  "max()",
].map(calc);
