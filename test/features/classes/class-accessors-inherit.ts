class Temp {
  static unit = "C";
  #c = 0;
  get c() {
    return this.#c;
  }
  set c(v) {
    if (Number.isNaN(+v)) throw new TypeError("bad");
    this.#c = +v;
  }
  get f() {
    return this.c * 1.8 + 32;
  }
  set f(v) {
    this.c = (v - 32) / 1.8;
  }
  static get zero() {
    return new this();
  }
}
class Cal extends Temp {
  offset = 1;
  get c() {
    return super.c + this.offset;
  }
  set c(v) {
    super.c = v;
  }
  get onlyGet() {
    return 1;
  }
}
const t = new Temp();
t.c = 100;
const k = Cal.zero as Cal;
k.f = 212;
k.c++;
const errs: string[] = [];
try {
  (t as any).c = "x";
} catch (e: any) {
  errs.push(e.message);
}
try {
  (k as any).onlyGet = 2;
} catch (e: any) {
  errs.push(e.name);
}
const d = Object.getOwnPropertyDescriptor(Temp.prototype, "c")!;
class OnlySet extends Temp {
  set c(v: any) {
    super.c = v * 2;
  }
}
const os = new OnlySet();
os.c = 4;
export default [
  t.c,
  t.f,
  k.c,
  k.f,
  errs,
  typeof d.get,
  typeof d.set,
  d.enumerable,
  d.configurable,
  Object.keys(k),
  os.c === undefined,
  os.f,
  "c" in k,
  k.hasOwnProperty("c"),
  Cal.unit,
];
