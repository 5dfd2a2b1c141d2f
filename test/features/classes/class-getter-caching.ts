class C {
  #c;
  calls = 0;
  get v() {
    return (this.#c ??= this.#compute());
  }
  #compute() {
    this.calls++;
    return 42;
  }
}
const c = new C();
c.v;
c.v;
export default [c.v, c.calls];
