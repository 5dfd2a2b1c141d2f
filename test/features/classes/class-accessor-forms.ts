const log: string[] = [];
class A {
  #v: any = 1;
  get v() {
    log.push("g");
    return this.#v;
  }
  set v(x) {
    log.push("s" + x);
    this.#v = x;
  }
}
const a = new A();
a.v += 2;
a.v++;
++a.v;
a.v ||= 9;
a.v &&= 7;
a.v ??= 1;
a.v -= 1;
const r1 = [a.v, log.splice(0).join("")];
const o = {
  _n: 0,
  get n() {
    log.push("g");
    return this._n;
  },
  set n(x) {
    log.push("s");
    this._n = x;
  },
};
o.n++;
o.n += o.n;
[o.n] = [5];
({ x: o.n } = { x: 6 });
for (o.n of [7]);
const r2 = [o.n, log.splice(0).join("")];
const k = () => (log.push("k"), "n");
(o as any)[k()] += 1;
(o as any)[k()]++;
const r3 = [o._n, log.splice(0).join("")];
class L {
  get lazy() {
    const v = [1, 2];
    Object.defineProperty(this, "lazy", { value: v });
    return v;
  }
  get ro() {
    return 1;
  }
}
const l = new L();
const same = l.lazy === l.lazy;
let er;
try {
  (l as any).ro = 2;
} catch (e: any) {
  er = e.name;
}
let er2;
try {
  (l as any).ro++;
} catch (e: any) {
  er2 = e.name;
}
const d = Object.getOwnPropertyDescriptor(A.prototype, "v")!;
d.set!.call(a, 42);
class S extends A {
  get v() {
    return super.v * 2;
  }
  set v(x) {
    super.v = x + 1;
  }
}
const s = new S();
s.v = 4;
s.v += 1;
export default [r1, r2, r3, same, er, er2, d.get!.call(a), s.v, typeof d.get, "value" in d];
