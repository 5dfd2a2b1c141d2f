class Base {
  run() {
    return [this.before(), this.main(), this.after()].join(">");
  }
  before() {
    return "b";
  }
  after() {
    return "a";
  }
  main() {
    throw new Error("abstract");
  }
}
class Impl extends Base {
  main() {
    return "m";
  }
  after() {
    return super.after() + "!";
  }
}
let e;
try {
  new Base().run();
} catch (x) {
  e = x.message;
}
export default [new Impl().run(), e];
