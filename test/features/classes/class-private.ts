class A {
  #x = 1;
  #inc() {
    return ++this.#x;
  }
  get v() {
    return this.#x;
  }
  set v(n) {
    this.#x = n;
  }
  bump() {
    return this.#inc();
  }
  static has(o) {
    return #x in o;
  }
}
const a = new A();
a.bump();
a.v += 10;
export default [a.v, A.has(a), A.has({}), Object.keys(a), JSON.stringify(a)];
