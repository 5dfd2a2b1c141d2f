class A {
  static make() {
    return new this();
  }
  who() {
    return "A";
  }
  get tag() {
    return "tA";
  }
}
class B extends A {
  who() {
    const f = () => super.who();
    return f() + "B";
  }
  get tag() {
    return super.tag + "B";
  }
  static make() {
    const o = super.make();
    o.made = true;
    return o;
  }
  async later() {
    await null;
    return super.who() + this.tag;
  }
  *gen() {
    yield super.who();
    yield super["tag"];
  }
}
export default (async () => {
  const b = B.make();
  return [b.who(), b.tag, b.made, b instanceof B, await b.later(), [...b.gen()]];
})();
