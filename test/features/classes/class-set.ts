class A {
  #v = [];
  get last() {
    return this.#v.at(-1);
  }
  set last(x) {
    this.#v.push(x);
  }
  get all() {
    return this.#v;
  }
  n = 1;
}
class B extends A {
  get last() {
    return `B${super.last}`;
  }
  set last(x) {
    super.last = x;
  }
  own() {
    super.fresh = 5;
    super.n += 1;
    super["k" + 1] = 3;
    super.n ??= 1;
    return Object.keys(this);
  }
  bump() {
    super.cnt ||= 10;
    ++super.cnt;
    return this.cnt;
  }
}
const b = new B();
b.last = 1;
b.last = 2;
const p = {
  set z(v) {
    this._z = v * 2;
  },
  get z() {
    return this._z;
  },
};
const o = {
  __proto__: p,
  set z(v) {
    super.z = v + 1;
  },
  get z() {
    return super.z;
  },
  m() {
    super.q = 4;
    return this.q;
  },
};
o.z = 4;
export default [b.last, b.all, b.own(), b.k1, b.fresh, b.bump(), o.z, o.m(), Object.keys(p)];
