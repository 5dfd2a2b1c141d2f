class P {
  static make() {
    return "P.make";
  }
  static get lbl() {
    return "lbl:" + this.name;
  }
  x = "px";
  greet(n = "?") {
    return "hi " + n;
  }
  get v() {
    return 10;
  }
  set v(n: number) {
    (this as any)._v = n;
  }
  *gen() {
    yield 1;
    yield 2;
  }
  async slow() {
    return "slow";
  }
  fn() {
    return (
      () => () =>
        this.x
    )()();
  }
}
class Q extends P {
  static override make() {
    return super.make() + "+Q";
  }
  static override get lbl() {
    return "Q" + super.lbl;
  }
  override x = "qx";
  override greet(n?: string) {
    return [super.greet(n), super["greet"]("k"), (() => super.greet("arrow"))()].join("|");
  }
  override get v() {
    return super.v + 1;
  }
  override set v(n) {
    super.v = n * 2;
  }
  override *gen() {
    yield 0;
    yield* super.gen();
    yield 3;
  }
  override async slow() {
    const s = await super.slow();
    return s + "er";
  }
  obj() {
    const o = {
      __proto__: {
        hello() {
          return "proto hello";
        },
      },
      hello() {
        return "own+" + super["hello" as never];
      },
    };
    return typeof o.hello;
  }
  override fn() {
    return super.fn() + super.greet.call({ x: 1 }, "called");
  }
  has() {
    return ["missing" in this, (super.constructor as any) === P, (super["nope" as never] as any) === undefined];
  }
}
const q = new Q();
q.v = 4;
export default (async () => [
  Q.make(),
  Q.lbl,
  q.greet(),
  q.greet("z"),
  q.v,
  (q as any)._v,
  [...q.gen()],
  await q.slow(),
  q.obj(),
  q.fn(),
  q.has(),
  Object.keys(q),
])();
