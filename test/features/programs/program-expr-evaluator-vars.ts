const tok = (s) => [...s.matchAll(/\s*(\d+\.?\d*|[a-z]\w*|[-+*\/^()=,])/g)].map((m) => m[1]);
class P {
  constructor(s, env) {
    this.t = tok(s);
    this.i = 0;
    this.env = env;
  }
  peek() {
    return this.t[this.i];
  }
  eat(x) {
    if (this.peek() !== x) throw new SyntaxError(`expected ${x} got ${this.peek() ?? "end"}`);
    this.i++;
  }
  expr() {
    let v = this.term();
    while (["+", "-"].includes(this.peek())) v = this.t[this.i++] === "+" ? v + this.term() : v - this.term();
    return v;
  }
  term() {
    let v = this.pow();
    for (let o; (o = this.peek()) === "*" || o === "/";) {
      this.i++;
      const r = this.pow();
      v = o === "*" ? v * r : v / r;
    }
    return v;
  }
  pow() {
    const b = this.unary();
    return this.peek() === "^" ? (this.i++, b ** this.pow()) : b;
  }
  unary() {
    return this.peek() === "-" ? (this.i++, -this.unary()) : this.atom();
  }
  atom() {
    const t = this.t[this.i++];
    if (t === "(") {
      const v = this.expr();
      this.eat(")");
      return v;
    }
    if (/^\d/.test(t ?? "")) return +t;
    if (this.peek() === "(") {
      this.i++;
      const a = [this.expr()];
      while (this.peek() === ",") {
        this.i++;
        a.push(this.expr());
      }
      this.eat(")");
      return Math[t](...a);
    }
    if (!(t in this.env)) throw new ReferenceError(t);
    return this.env[t];
  }
}
const ev = (s, env = {}) => {
  try {
    const p = new P(s, env);
    const v = p.expr();
    if (p.peek()) p.eat("end");
    return v;
  } catch (e) {
    return `${e}`;
  }
};
export default [
  ev("1+2*3"),
  ev("-(2+3)^2/5"),
  ev("2^3^2"),
  ev("max(1,x*2,3)-y", { x: 4, y: 1 }),
  ev("((1)"),
  ev("q"),
  ev("1 2"),
];
