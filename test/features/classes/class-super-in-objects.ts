const base = {
  hi() {
    return "base " + this.n;
  },
  get v() {
    return this.n * 2;
  },
  n: 1,
};
const o = {
  __proto__: base,
  n: 5,
  hi() {
    return "o>" + super.hi();
  },
  get v() {
    return super.v + 1;
  },
  arrow() {
    return [1].map(() => super.hi())[0];
  },
  async am() {
    return super.hi();
  },
  *gm() {
    yield super.hi();
  },
  has() {
    return super.hasOwnProperty("hi");
  },
} as any;
const o2 = Object.setPrototypeOf(
  {
    hi() {
      return "o2>" + super.hi();
    },
  },
  o,
);
class A {
  m() {
    return "A";
  }
  static s() {
    return "As";
  }
}
class B extends A {
  m() {
    const f = () => () => super.m();
    return f()() + "B";
  }
  static s() {
    return super.s() + "Bs";
  }
  ["x" + 1]() {
    return super["m"]();
  }
  get g() {
    return super.m;
  }
  set p(v: any) {
    super.m as any;
    this.q = v;
  }
  q: any;
  del() {
    try {
      return super.constructor.name;
    } catch (e: any) {
      return e.name;
    }
  }
}
const b = new B();
b.p = 3;
const m = b.m;
const borrowed = { m: B.prototype.m };
const mix = Object.assign(Object.create({ hi: () => "mixhi" }), { hi: o.hi, n: 9 });
export default (async () => [
  o.hi(),
  o.v,
  o.arrow(),
  await o.am(),
  [...o.gm()],
  o.has(),
  o2.hi(),
  b.m(),
  B.s(),
  (b as any).x1(),
  b.g(),
  b.q,
  b.del(),
  borrowed.m(),
  mix.hi(),
])();
