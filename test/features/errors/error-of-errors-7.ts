let n = null;
let five = 5;
const r = [];
for (const f of [
  () => {
    class A {}
    A();
  },
  () => {
    Symbol() + 1;
  },
  () => {
    +Symbol();
  },
  () => {
    `${Symbol("a")}`;
  },
  () => {
    new Symbol();
  },
  () => {
    null.foo;
  },
  () => {
    undefined.foo();
  },
  () => {
    null[five];
  },
  () => {
    n["a b"] = 1;
  },
  () => {
    "x" in "abc";
  },
  () => {
    Symbol("q") in 5;
  },
  () => {
    five instanceof five;
  },
])
  try {
    f();
    r.push("ok");
  } catch (e) {
    r.push(`${e.name}: ${e.message}`);
  }
export default r;
