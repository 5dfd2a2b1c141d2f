const log: unknown[] = [];
function who(this: any, ...a: any[]) {
  return [this === undefined ? "undef" : this === null ? "null" : typeof this, ...a];
}
log.push(
  who(1),
  who.call(null, 2),
  who.call(5, 3),
  who.apply("s", [4, 5]),
  who.apply(undefined, [] as any),
  who.bind({})(6),
  who.bind(1, 7).call(2, 8),
);
const o = {
  n: 1,
  get() {
    return this.n;
  },
  arrow: () => typeof this,
  nested() {
    return [1]
      .map(() => this.n)
      .concat(
        [1].map(function (this: any) {
          return this === undefined ? -1 : 0;
        }),
      );
  },
  thisArg() {
    return [1].map(
      function (this: any) {
        return this.n;
      },
      { n: 9 },
    );
  },
};
const { get } = o;
log.push(o.get(), o.get(), (0, o.get).call({ n: 3 }), o["get"](), o.nested(), o.thisArg());
try {
  get();
} catch (e: any) {
  log.push(e.name);
}
const b = o.get.bind({ n: 42 });
log.push(b(), b.call({ n: 1 }), b.name, who.bind(null, 1).length);
function Ctor(this: any, a: any, b: any) {
  this.s = a + b;
}
const Bound = (Ctor as any).bind({ x: 1 }, 10);
const inst = new Bound(5);
log.push(inst.s, inst instanceof (Ctor as any), inst instanceof Bound);
export default log;
