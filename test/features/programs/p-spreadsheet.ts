type Cell = number | string;
class Sheet {
  private raw = new Map<string, Cell>();
  private cache = new Map<string, number>();
  private visiting = new Set<string>();
  set(k: string, v: Cell) {
    this.raw.set(k, v);
    this.cache.clear();
    return this;
  }
  get(k: string): number {
    if (this.cache.has(k)) return this.cache.get(k)!;
    if (this.visiting.has(k)) throw new Error(`cycle: ${[...this.visiting, k].join("->")}`);
    this.visiting.add(k);
    try {
      const r = this.raw.get(k) ?? 0;
      const v = typeof r === "string" && r.startsWith("=") ? this.eval(r.slice(1)) : Number(r);
      this.cache.set(k, v);
      return v;
    } finally {
      this.visiting.delete(k);
    }
  }
  private eval(src: string): number {
    const toks = src.match(/[A-Z]+\d+:[A-Z]+\d+|[A-Z]+\d+|[A-Z]+|\d+(?:\.\d+)?|[-+*\/(),]/g) ?? [];
    let i = 0;
    const fns: Record<string, (xs: number[]) => number> = {
      SUM: (xs) => xs.reduce((a, b) => a + b, 0),
      MAX: (xs) => Math.max(...xs),
      AVG: (xs) => fns.SUM(xs) / xs.length,
      COUNT: (xs) => xs.length,
    };
    const expr = (): number => {
      let v = term();
      while (toks[i] === "+" || toks[i] === "-") v = toks[i++] === "+" ? v + term() : v - term();
      return v;
    };
    const term = (): number => {
      let v = fac();
      while (toks[i] === "*" || toks[i] === "/") {
        const op = toks[i++];
        const r = fac();
        if (op === "/" && r === 0) throw new RangeError("#DIV/0");
        v = op === "*" ? v * r : v / r;
      }
      return v;
    };
    const fac = (): number => {
      const t = toks[i++];
      if (t === undefined) throw new SyntaxError("#EOF");
      if (t === "-") return -fac();
      if (t === "(") {
        const v = expr();
        if (toks[i++] !== ")") throw new SyntaxError("#PAREN");
        return v;
      }
      if (t in fns) {
        i++;
        const xs: number[] = [];
        while (toks[i] !== ")") {
          if (/:/.test(toks[i])) xs.push(...this.range(toks[i++]));
          else xs.push(expr());
          if (toks[i] === ",") i++;
        }
        i++;
        return fns[t](xs);
      }
      return /^[A-Z]/.test(t) ? this.get(t) : +t;
    };
    return expr();
  }
  private range(r: string): number[] {
    const [[, c1, r1], [, c2, r2]] = r.split(":").map((s) => /([A-Z]+)(\d+)/.exec(s)!) as any;
    const out: number[] = [];
    for (let c = c1.charCodeAt(0); c <= c2.charCodeAt(0); c++)
      for (let n = +r1; n <= +r2; n++) out.push(this.get(String.fromCharCode(c) + n));
    return out;
  }
  show(k: string) {
    try {
      return this.get(k);
    } catch (e: any) {
      return e.message;
    }
  }
}
const s = new Sheet()
  .set("A1", 1)
  .set("A2", 2)
  .set("A3", "=A1+A2*2")
  .set("B1", "=SUM(A1:A3)")
  .set("B2", "=MAX(A1:A3,10)/(A2-2)")
  .set("B3", "=-B1+AVG(A1:A2)")
  .set("C1", "=C2")
  .set("C2", "=C3+1")
  .set("C3", "=C1")
  .set("D1", "=(1+2")
  .set("D2", "=COUNT(A1:B2)*2.5");
const before = ["A3", "B1", "B2", "B3", "C1", "D1", "D2", "Z9"].map((k) => s.show(k));
s.set("A2", 5).set("C3", 7);
export default [before, ["A3", "B1", "B2", "C1"].map((k) => s.show(k))];
