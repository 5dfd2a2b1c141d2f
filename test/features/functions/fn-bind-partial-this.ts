"use strict";
function who(this: any) {
  return this === undefined ? "undef" : this === null ? "null" : typeof this;
}
const b1 = who.bind(1 as any),
  b2 = b1.bind("x" as any);
const o = { who, arrow: () => typeof who, nested: { who } };
const { who: det } = o;
class C {
  v = 1;
  m() {
    return this?.v ?? "lost";
  }
  a = () => this.v;
  static s() {
    return this === C;
  }
}
const c = new C();
const { m, a } = c;
const s = C.s;
function P(this: any, x: any, y: any) {
  this.x = x;
  this.y = y;
}
const BP = (P as any).bind(null, 1);
const bp = new BP(2);
export default [
  who(),
  who.call(null),
  who.call(5 as any),
  o.who(),
  det(),
  (0, o.who)(),
  o.who(),
  o.nested.who(),
  b1(),
  b2(),
  o.arrow(),
  m(),
  a(),
  C.s(),
  s(),
  [1].map(who)[0],
  [1].map(who, 7)[0],
  bp.x + bp.y,
  bp instanceof (P as any),
  BP.name,
  BP.length,
  who.bind({}).name,
  [3, 1].map(Number.prototype.toFixed.call, Number.prototype.toFixed).length,
  Math.max.apply(undefined, [1, 2] as any),
  ((...args: any[]) => args.length).apply(null, { length: 2 } as any),
  Function.prototype.call.call(who, 1),
  setTimeout.name.length > 0,
];
