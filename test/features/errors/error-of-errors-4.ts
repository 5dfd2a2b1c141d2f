let o = {};
let n = null;
let five = 5;
let fn = () => null;
const r = [];
for (const f of [
  () => {
    Math.max(...n);
  },
  () => {
    fn(...o.x);
  },
  () => {
    fn(...five);
  },
  () => {
    new Set(5);
  },
  () => {
    new Map([1]);
  },
  () => {
    new Map(5);
  },
  () => {
    Object.fromEntries(5);
  },
  () => {
    Object.fromEntries([1]);
  },
  () => {
    for (const x of o);
  },
  () => {
    for (const x of n);
  },
  () => {
    for (const x of fn());
  },
  () => {
    for (const [a] of [1]);
  },
])
  try {
    f();
    r.push("ok");
  } catch (e) {
    r.push(`${e.name}: ${e.message}`);
  }
export default r;
