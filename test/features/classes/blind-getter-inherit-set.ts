class Celsius {
  protected deg = 0;
  static made = 0;
  constructor(d: number) { this.value = d; Celsius.made++; }
  get value() { return this.deg; }
  set value(v: number) { if (v < -273.15) throw new RangeError(`too cold: ${v}`); this.deg = v; }
}
class Logged extends Celsius {
  static override made = 100;
  log: string[] = [];
  override get value() { return super.value; }
  override set value(v: number) { (this.log ??= []).push(`${this.deg}->${v}`); super.value = v; }
  bump() { this.value += 1; return this.value++; }
}
const l = new Logged(5);
const before = [...l.log];
const r = l.bump();
let err = "";
try { l.value = -500; } catch (e) { err = (e as Error).message; }
const o = { _v: 1, get v() { return this._v; }, set v(x) { this._v = x * 2; } };
const child = Object.create(o, { extra: { value: 9, enumerable: true } });
child.v = 5;
const copy = { ...o };
const assigned = Object.assign(Object.create(o), { v: 7 });
export default [before, l.log, r, l.value, err, Celsius.made, Logged.made, child._v, o._v, Object.keys(child), child.hasOwnProperty("v"), Object.keys(copy), copy.v, assigned._v, Object.keys(assigned), "v" in child, JSON.stringify(l)];
