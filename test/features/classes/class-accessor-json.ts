class A {
  constructor() {
    this.a = 1;
  }
  get b() {
    return 2;
  }
}
export default [JSON.stringify(new A()), { ...new A() }, Object.keys(new A())];
