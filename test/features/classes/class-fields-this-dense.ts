class A {
  a = 1;
  b = this.a + 1;
  c = () => this.b;
  d = [this.a, this.b].map((x) => x + this.a);
  static s = this.name;
  e = (() => {
    try {
      return (this as any).later.x;
    } catch (e: any) {
      return e.name;
    }
  })();
  later = { x: 5 };
  f = this.m();
  m() {
    return "m" + this.a;
  }
  ["g" + 1] = this.a;
  h;
  i?: number;
  constructor(h?: any) {
    this.h = h ?? this.c();
    this.a = 10;
  }
}
class B extends A {
  a = 20;
  m() {
    return "Bm" + this.a;
  }
  j = super.m();
  constructor() {
    super("fromB");
    this.b = this.a;
  }
  k = arguments_;
}
const arguments_ = "glob";
const a = new A(),
  b = new B();
class Cnt {
  static n = 0;
  id = ++Cnt.n;
}
const ids = [new Cnt().id, new Cnt().id];
class F {
  x;
  y = 2;
  constructor() {
    (this as any).z = 3;
  }
}
const setters: string[] = [];
class P {
  set x(v: any) {
    setters.push("set");
  }
}
class Q extends P {
  x = 5;
}
const q = new Q();
export default [a, a.c(), b, b.c(), A.s, B.s, ids, Object.keys(new F()), setters, q.x, Object.keys(q)];
