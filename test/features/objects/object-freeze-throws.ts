const o = Object.freeze({ a: 1, nested: { b: 2 } });
const errs = [];
for (const f of [
  () => {
    o.a = 2;
  },
  () => {
    o.c = 3;
  },
  () => {
    delete o.a;
  },
]) {
  try {
    f();
    errs.push("ok");
  } catch (e) {
    errs.push(e.name);
  }
}
o.nested.b = 9;
export default [errs, o, Object.isFrozen(o), Object.isFrozen(o.nested)];
