class A {}
class B extends A {
  constructor() {
    super();
    try {
      return 1 as any;
    } catch (e) {
      return {} as any;
    }
  }
}
let r;
try {
  r = new B() instanceof B;
} catch (e: any) {
  r = e.name;
}
export default r;
