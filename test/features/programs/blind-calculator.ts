type Node = { op: string; args: Node[] } | { num: number } | { name: string };
class Parser {
  private pos = 0;
  private tokens: string[];
  constructor(text: string) { this.tokens = text.match(/\d+(?:\.\d+)?|[a-z]+|[-+*\/^(),]/g) ?? []; }
  private peek() { return this.tokens[this.pos]; }
  private take(t?: string) { const x = this.tokens[this.pos++]; if (t !== undefined && x !== t) throw new SyntaxError(`expected ${t}, got ${x ?? "end"}`); return x; }
  parse() { const n = this.expr(0); if (this.peek() !== undefined) throw new SyntaxError("trailing " + this.peek()); return n; }
  private static prec: Record<string, number> = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 4 };
  private expr(min: number): Node {
    let left = this.unary();
    for (;;) {
      const op = this.peek();
      const p = op !== undefined ? Parser.prec[op] : undefined;
      if (!p || p < min) return left;
      this.take();
      left = { op: op!, args: [left, this.expr(op === "^" ? p : p + 1)] };
    }
  }
  private unary(): Node {
    if (this.peek() === "-") { this.take(); return { op: "neg", args: [this.expr(3)] }; }
    const t = this.take();
    if (t === "(") { const e = this.expr(0); this.take(")"); return e; }
    if (t !== undefined && /^\d/.test(t)) return { num: +t };
    if (t !== undefined && /^[a-z]/.test(t)) {
      if (this.peek() !== "(") return { name: t };
      this.take();
      const args: Node[] = [];
      if (this.peek() !== ")") do args.push(this.expr(0)); while (this.peek() === "," && this.take());
      this.take(")");
      return { op: t, args };
    }
    throw new SyntaxError("unexpected " + (t ?? "end"));
  }
}
const ops: Record<string, (...a: number[]) => number> = { "+": (a, b) => a! + b!, "-": (a, b) => a! - b!, "*": (a, b) => a! * b!, "/": (a, b) => a! / b!, "^": (a, b) => a! ** b!, neg: (a) => -a!, max: Math.max, sqrt: Math.sqrt };
const evaluate = (n: Node, env: Record<string, number>): number => "num" in n ? n.num : "name" in n ? env[n.name] ?? (() => { throw new ReferenceError(n.name); })() : (ops[n.op] ?? (() => { throw new TypeError("no " + n.op); }))(...n.args.map((a) => evaluate(a, env)));
const show = (n: Node): string => "num" in n ? String(n.num) : "name" in n ? n.name : `(${[n.op, ...n.args.map(show)].join(" ")})`;
export default ["1+2*3", "2^3^2", "-2^2", "(1+2)*-x", "max(1,2*4,sqrt(81))", "1-2-3", "8/4/2", "1+", "(1", "1 2", "foo(1)", "y", "max()"].map((s) => { try { const n = new Parser(s).parse(); return [show(n), evaluate(n, { x: 4 })]; } catch (e) { return [(e as Error).name, (e as Error).message]; } }).map((r) => r.map(String));
