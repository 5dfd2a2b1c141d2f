class A {}
const r = [];
for (const f of [
  () => A(),
  () => A.call({}),
  () => {
    class B extends null {}
    new B();
  },
  () => {
    class C extends (() => {}) {}
  },
  () => {
    class D extends A {
      constructor() {
        this.x = 1;
      }
    }
    new D();
  },
  () => {
    class E extends A {
      constructor() {
        super();
        super();
      }
    }
    new E();
  },
])
  try {
    f();
    r.push("no");
  } catch (e) {
    r.push([e.name, e.message]);
  }
export default r;
