let o = {};
let five = 5;
let fn = () => null;
const r = [];
for (const f of [
  () => {
    for (const { a } of [null]);
  },
  () => {
    for (const {
      a: { b },
    } of [{}]);
  },
  () => {
    for (const x of five);
  },
  () => {
    for (const x of 5);
  },
  () => {
    for (const x of {});
  },
  () => {
    for (const x of o.a.b);
  },
  () => {
    for (const x of o.a);
  },
  () => {
    new five();
  },
  () => {
    new o.x();
  },
  () => {
    fn()();
  },
  () => {
    o.x()();
  },
  () => {
    o["x"]();
  },
])
  try {
    f();
    r.push("ok");
  } catch (e) {
    r.push(`${e.name}: ${e.message}`);
  }
export default r;
