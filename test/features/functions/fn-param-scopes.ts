let x = 1;
const f = (a = x, b = () => a, x2 = (a = 5)) => [a, b(), x2];
const g = ({ p, q = p } = { p: 1 } as any, [r, s = r] = [2] as any[], ...[t, u = t]: any[]) => [p, q, r, s, t, u];
let cnt = 0;
const def = (a = ++cnt) => a;
const h = (a: any, a2 = arguments_length(a)) => a2;
function arguments_length(..._: any[]) {
  return _.length;
}
const k = (o: any = {}, { z = o } = o) => z === o;
const self = (n: number, fn = self): any => (n ? fn(n - 1) : "base");
function args(a: any, b = 2) {
  a = 9;
  return [arguments[0], arguments[1], arguments.length, typeof arguments];
}
const und = (a = "d", b = null, c: any = undefined) => [a, b, c];
const nested = ({ a: { b: [, c = "dc"] = [] } = {} as any } = {} as any) => c;
function outer(cb = () => inner()) {
  function inner() {
    return "inner";
  }
  try {
    return cb();
  } catch (e: any) {
    return e.name;
  }
}
const thr = (
  a: any,
  b = (() => {
    throw new Error("def " + a);
  })(),
) => b;
class M {
  v = 1;
  m(a = this.v, b = () => this.v + a) {
    this.v = 5;
    return [a, b()];
  }
}
export default [
  f(),
  f(undefined, undefined, 1),
  g(),
  g({ p: 3 }, [], 7),
  def(),
  def(10),
  def(undefined),
  cnt,
  h(1),
  k(),
  k({ z: 1 }),
  self(2),
  args(1),
  args(1, undefined),
  und(undefined, undefined),
  und(null as any),
  nested(),
  nested({ a: { b: [1, 2] } }),
  outer(),
  (() => {
    try {
      return thr("x");
    } catch (e: any) {
      return e.message;
    }
  })(),
  thr(1, 2 as never),
  new M().m(),
  ((...a: any[]) => a.length)(...[1, 2], 3, ...[]),
  ((a: any, ...b: any[]) => [a, b])(...([] as unknown as [any])),
  (function (a: any) {
    return typeof a;
  })(undefined),
  ((a: any = 1) => a)(...[]),
];
