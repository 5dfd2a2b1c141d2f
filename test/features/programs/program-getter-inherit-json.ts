class Base {
  constructor(o) {
    Object.assign(this, o);
  }
  get label() {
    return this.kind.toUpperCase() + ":" + this.id;
  }
  toJSON() {
    return { ...this, label: this.label };
  }
}
class A extends Base {
  kind = "a";
  get label() {
    return super.label + "!";
  }
}
export default JSON.stringify([new A({ id: 1 }), Object.keys(new A({ id: 2, x: [] }))]);
