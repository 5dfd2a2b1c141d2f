abstract class Node_ {
  abstract accept<R>(v: Visitor<R>): R;
}
interface Visitor<R> {
  num(n: Num): R;
  bin(b: Bin): R;
}
class Num extends Node_ {
  constructor(readonly v: number) {
    super();
  }
  accept<R>(v: Visitor<R>) {
    return v.num(this);
  }
}
class Bin extends Node_ {
  constructor(
    readonly op: string,
    readonly l: Node_,
    readonly r: Node_,
  ) {
    super();
  }
  accept<R>(v: Visitor<R>): R {
    return v.bin(this);
  }
}
const ev: Visitor<number> = {
  num: (n) => n.v,
  bin: ({ op, l, r }) => {
    const [a, b] = [l.accept(ev), r.accept(ev)];
    return op === "+" ? a + b : a * b;
  },
};
const sh: Visitor<string> = { num: (n) => String(n.v), bin: (b) => `(${b.l.accept(sh)} ${b.op} ${b.r.accept(sh)})` };
const t = new Bin("+", new Num(1), new Bin("*", new Num(2), new Num(3)));
export default [t.accept(ev), t.accept(sh)];
