type Ctor<T = {}> = new (...a: any[]) => T;
const Serial = <B extends Ctor>(Base: B) =>
  class Serial extends Base {
    ser() {
      return JSON.stringify(this);
    }
  };
const Evented = <B extends Ctor>(Base: B) =>
  class extends Base {
    handlers: Record<string, Function[]> = {};
    on(e: string, f: Function) {
      (this.handlers[e] ||= []).push(f);
      return this;
    }
    emit(e: string, ...a: any[]) {
      (this.handlers[e] ?? []).forEach((f) => f.apply(this, a));
      return this;
    }
  };
class Point {
  constructor(
    public x = 0,
    public y = 0,
  ) {}
}
class Mixed extends Evented(Serial(Point)) {
  sum() {
    return this.x + this.y;
  }
}
const got: any[] = [];
const m = new Mixed(1, 2);
m.on("a", function (this: any, v: any) {
  got.push(this.sum() + v);
})
  .emit("a", 10)
  .emit("none");
const Anon = class {};
const Named = class Inner {
  who() {
    return Inner.name;
  }
};
const list = [class {}, class Q {}];
const inst = new (class {
  v = 1;
  get w() {
    return this.v + 1;
  }
})();
const { K = class {} } = {} as any;
const make = (n: string) =>
  ({
    [n]: class {
      static tag = n;
    },
  })[n];
const M = make("Dyn");
export default [
  m.ser(),
  got,
  m.sum(),
  m instanceof Point,
  Anon.name,
  Named.name,
  new Named().who(),
  list.map((c) => c.name),
  inst.w,
  K.name,
  M.name,
  M.tag,
  Serial(Point).name,
  Object.keys(m),
];
