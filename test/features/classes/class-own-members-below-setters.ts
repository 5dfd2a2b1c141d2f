const log: string[] = [];
class P {
  set m(v: any) {
    log.push("set m");
  }
  get g() {
    return "getter";
  }
  set f(v: any) {
    log.push("set f");
  }
}
class Q extends P {
  m() {
    return "method";
  }
  g = "field";
  f = 1;
  ["x" + 1] = 2;
}
const q: any = new Q();
q.f = 3;
q.g = 4;
class R extends P {
  constructor() {
    super();
    (this as any).f = 9;
  }
}
new R();
class Names {
  static b() {}
  static a = 1;
  c() {}
}
const named = function (x: any, y: any) {};
export default [
  q.m(),
  q.g,
  q.f,
  Object.keys(q),
  log,
  Object.getOwnPropertyNames(Names),
  Object.getOwnPropertyNames(Names.prototype),
];
