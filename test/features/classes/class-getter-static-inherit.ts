class Base {
  static get kind() {
    return "kind:" + this.name;
  }
  static create(...args) {
    return new this(...args);
  }
  constructor(v) {
    this.v = v;
  }
}
class Derived extends Base {}
export default [Base.kind, Derived.kind, Derived.create(3).v, Derived.create(1) instanceof Derived];
