const base = {
  get p() {
    return this.n * 2;
  },
  m(x) {
    return "base" + this.n + x;
  },
  set q(v) {
    this._q = v;
  },
};
const o = {
  __proto__: base,
  n: 4,
  get p() {
    return super.p + 1;
  },
  m(x) {
    return super.m(x) + "!" + super.p;
  },
  get z() {
    return super.zz ?? "none";
  },
};
class A {
  m() {
    return super.toString === Object.prototype.toString;
  }
  hi() {
    return super.nope;
  }
}
const mix = {
  greet() {
    return "hi " + (super.toString ? "yes" : "no");
  },
};
export default [o.p, o.m(1), o.z, new A().hi() ?? "undef", mix.greet()];
