class A {}
class B extends A {
  constructor() {}
}
let r;
try {
  new B();
  r = "no";
} catch (e) {
  r = e.name;
}
export default r;
