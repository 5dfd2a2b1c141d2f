const make = (tag) =>
  class {
    static tag = tag;
    hi() {
      return tag + this.constructor.tag;
    }
  };
const [X, Y] = [make("x"), make("y")];
export default [
  new X().hi(),
  new Y().hi(),
  X !== Y,
  new (class {
    v = 7;
  })().v,
  new (class extends X {
    hi() {
      return "!" + super.hi();
    }
  })().hi(),
];
