class A {}
class B extends A {}
class C extends B {}
const c = new C();
export default [c instanceof A, c instanceof B, new A() instanceof B];
