const A: any = {
  a: 1,
  who() {
    return "A";
  },
};
const B: any = Object.create(A, { b: { value: 2, enumerable: true } });
const C: any = {
  __proto__: B,
  c: 3,
  who() {
    return "C";
  },
};
const keys: string[] = [];
for (const k in C) keys.push(k);
const own = Object.keys(C);
delete C.who;
const w1 = C.who();
Object.setPrototypeOf(C, null);
const w2 = typeof C.who;
const e = (f: () => any) => {
  try {
    return f();
  } catch (x: any) {
    return x.name;
  }
};
const cyc = e(() => Object.setPrototypeOf(A, B));
const fz = e(() => Object.setPrototypeOf(Object.freeze({}), {}));
function F(this: any) {
  this.v = 1;
}
F.prototype.get = function () {
  return this.v;
};
F.prototype = Object.assign(Object.create(F.prototype), { extra: true, constructor: F });
const f = new (F as any)();
const shared = { list: [] as number[], n: 0 };
const x: any = Object.create(shared),
  y: any = Object.create(shared);
x.list.push(1);
x.n++;
const proto2 = Object.getPrototypeOf(Object.getPrototypeOf(f));
const s: any = { m: () => 1 };
const t = Object.create(s);
t.m = () => 2;
const tm = t.m();
delete t.m;
const dict = Object.create(null);
dict.constructor = "c";
dict["toString"] = "t";
const words: any = Object.create(null);
for (const wd of ["constructor", "valueOf", "x", "x"]) words[wd] = (words[wd] || 0) + 1;
const lit: any = { "__proto__": { inh: 1 }, own: 2 };
const comp: any = { ["__proto__"]: 5 };
const short = (() => {
  const __proto__ = 7;
  return { __proto__ } as any;
})();
export default [
  keys,
  own,
  w1,
  w2,
  cyc,
  fz,
  f.get(),
  f.extra,
  "get" in f,
  Object.hasOwn(f, "get"),
  y.list,
  x.n,
  y.n,
  shared.n,
  proto2.hasOwnProperty("get"),
  tm,
  t.m(),
  Object.keys(dict),
  dict.constructor,
  words,
  lit.inh,
  Object.keys(lit),
  Object.keys(comp),
  Object.keys(short),
  A.isPrototypeOf(B),
  Object.prototype.isPrototypeOf(dict),
  C.hasOwnProperty === undefined,
];
