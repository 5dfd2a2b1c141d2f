const mix = (B) =>
  class extends B {
    mixed() {
      return "m" + this.base();
    }
  };
class Base {
  base() {
    return "b";
  }
}
class X extends mix(Base) {}
export default new X().mixed();
