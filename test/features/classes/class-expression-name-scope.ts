const Outer = class Inner {
  static self() {
    return Inner === Outer;
  }
};
export default [Outer.self(), typeof Inner];
