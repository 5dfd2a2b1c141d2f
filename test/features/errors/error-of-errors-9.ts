let five = 5;
const r = [];
for (const f of [
  () => {
    class A extends five {}
  },
  () => {
    class A {
      constructor() {
        this.x.y;
      }
    }
    new A();
  },
  () => {
    class A {}
    class B extends A {
      constructor() {}
    }
    new B();
  },
  () => {
    new (class {
      constructor() {
        return 1;
      }
    })();
  },
  () => {
    new (class extends Object {
      constructor() {
        return 1;
      }
    })();
  },
  () => {
    JSON.parse("");
  },
  () => {
    JSON.stringify(1n);
  },
  () => {
    [].reduce((a, b) => a);
  },
  () => {
    [1].map(5);
  },
  () => {
    [1].forEach();
  },
  () => {
    [1].sort(5);
  },
  () => {
    new Promise();
  },
])
  try {
    f();
    r.push("ok");
  } catch (e) {
    r.push(`${e.name}: ${e.message}`);
  }
export default r;
