let o = {};
let arr = [];
const r = [];
for (const f of [
  () => {
    o instanceof o;
  },
  () => {
    o instanceof undefined;
  },
  () => {
    Object.freeze(arr).push(1);
  },
  () => {
    "use strict";
    "abc".length = 1;
  },
  () => {
    "abc"[0] = "x";
  },
  () => {
    (5).x = 1;
  },
  () => {
    Object.defineProperty({}, "a", { value: 1 }).a = 2;
  },
  () => {
    ({
      get a() {
        return 1;
      },
    }).a = 2;
  },
  () => {
    class A {
      get a() {
        return 1;
      }
    }
    new A().a = 2;
  },
  () => {
    class A {
      #x = 1;
      static t(o) {
        return o.#x;
      }
    }
    A.t({});
  },
  () => {
    class A {
      #x = 1;
      static t(o) {
        o.#x = 1;
      }
    }
    A.t({});
  },
  () => {
    class A extends null {}
    new A();
  },
])
  try {
    f();
    r.push("ok");
  } catch (e) {
    r.push(`${e.name}: ${e.message}`);
  }
export default r;
