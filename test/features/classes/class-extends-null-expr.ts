const mix = (Base) =>
  class extends Base {
    mixed() {
      return "mixed-" + this.id();
    }
  };
class Root {
  id() {
    return "root";
  }
}
class Leaf extends mix(mix(Root)) {
  id() {
    return "leaf+" + super.id();
  }
}
const l = new Leaf();
export default [l.mixed(), l instanceof Root];
