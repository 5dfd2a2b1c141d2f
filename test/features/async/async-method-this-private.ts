class A {
  #n = 0;
  async inc() {
    await null;
    this.#n++;
    return this;
  }
  async run() {
    await (await this.inc()).inc();
    return this.#n;
  }
  static async of() {
    const a = new this();
    await a.inc();
    return a;
  }
}
export default (async () => [await new A().run(), await (await A.of()).run()])();
