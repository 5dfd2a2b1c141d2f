const X = class Y {
  static make() {
    return new Y();
  }
  self() {
    return Y === X;
  }
};
export default [X.make().self(), X.name, typeof Y];
