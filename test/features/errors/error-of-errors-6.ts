let o = {};
let five = 5;
let arr = [];
const r = [];
for (const f of [
  () => {
    o[five]();
  },
  () => {
    arr[0]();
  },
  () => {
    arr[five]();
  },
  () => {
    (void 0)();
  },
  () => {
    five();
  },
  () => {
    five.x.y;
  },
  () => {
    o.x.y();
  },
  () => {
    this.x();
  },
  () => {
    (() => {})().x;
  },
  () => {
    "abc".foo();
  },
  () => {
    (5).foo();
  },
  () => {
    o.a?.b.c;
    o.a.b?.c;
  },
])
  try {
    f();
    r.push("ok");
  } catch (e) {
    r.push(`${e.name}: ${e.message}`);
  }
export default r;
