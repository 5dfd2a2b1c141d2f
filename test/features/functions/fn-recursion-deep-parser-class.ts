class Parser {
  constructor(t) {
    this.t = t.match(/\d+|[-+*/()]/g);
    this.i = 0;
  }
  expr() {
    let l = this.term();
    while (this.at("+") || this.at("-")) {
      const op = this.take();
      l = { op, l, r: this.term() };
    }
    return l;
  }
  term() {
    let l = this.atom();
    while (this.at("*") || this.at("/")) {
      const op = this.take();
      l = { op, l, r: this.atom() };
    }
    return l;
  }
  atom() {
    if (this.at("(")) {
      this.take();
      const e = this.expr();
      this.take();
      return e;
    }
    return Number(this.take());
  }
  at(x) {
    return this.t[this.i] === x;
  }
  take() {
    return this.t[this.i++];
  }
}
const ev = (n) =>
  typeof n === "number"
    ? n
    : { "+": (a, b) => a + b, "-": (a, b) => a - b, "*": (a, b) => a * b, "/": (a, b) => a / b }[n.op](
        ev(n.l),
        ev(n.r),
      );
const run = (s) => ev(new Parser(s).expr());
export default [run("2*(3+4)-5"), run("(((((1+2)*3)+4)*5)+6)"), run("1+2+3+4+5+6+7+8+9+10+11+12+13+14+15")];
