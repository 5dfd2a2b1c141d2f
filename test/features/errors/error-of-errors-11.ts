const r = [];
for (const f of [
  () => {
    Object.setPrototypeOf({}, 5);
  },
  () => {
    Object.defineProperty({}, "a", 5);
  },
  () => {
    const g = (function* () {
      g.next();
    })();
    g.next();
  },
  () => {
    new WeakMap().set(5, 1);
  },
  () => {
    Symbol.keyFor("x");
  },
  () => {
    [].with(5, 1);
  },
  () => {
    throw new AggregateError([1], "m");
  },
  () => {
    (function f() {
      f();
    })();
  },
  () => {
    undefinedFn();
  },
  () => {
    x;
    let x;
  },
  () => {
    zz = 1;
  },
])
  try {
    f();
    r.push("ok");
  } catch (e) {
    r.push(`${e.name}: ${e.message}`);
  }
export default r;
