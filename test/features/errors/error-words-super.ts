class A {
  constructor() {}
}
class B extends A {
  constructor() {
    this.x = 1;
  }
}
let r;
try {
  new B();
} catch (e) {
  r = [e.name, e.message];
}
export default r;
