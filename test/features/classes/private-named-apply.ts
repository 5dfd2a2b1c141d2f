class A {
  n = 0;
  #apply(e: number, fresh = true) {
    this.n += e;
    return fresh;
  }
  static of() {
    const a = new A();
    for (const x of [1, 2]) a.#apply(x, false);
    return a;
  }
  run() {
    return [this.#apply(5), this.n];
  }
}
export default A.of().run();
