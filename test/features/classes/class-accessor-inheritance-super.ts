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
}
class B extends A {
  get last() {
    return `B${super.last}`;
  }
  set last(x) {
    super.last = x;
  }
}
let r;
try {
  const b = new B();
  b.last = 1;
  b.last = 2;
  r = [b.last, b.all];
} catch (e) {
  r = e.name;
}
export default r;
