class A {}
class B extends A {
  constructor() {
    try {
      this.x = 1;
    } catch (e) {
      super();
      this.e = e.name;
      return;
    }
    super();
  }
}
export default new B().e;
