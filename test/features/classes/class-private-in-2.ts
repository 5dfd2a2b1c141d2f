class A {
  #x = 1;
  static has(o: object) {
    return #x in o;
  }
  #m() {
    return this.#x;
  }
  get v() {
    return this.#m();
  }
  set v(n) {
    this.#x = n;
  }
  inc() {
    this.#x++;
    return ++this.#x;
  }
}
const a = new A();
a.v = 10;
export default [A.has(a), A.has({}), a.inc(), a.v];
