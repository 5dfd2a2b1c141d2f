let o = {};
let n = null;
let u = undefined;
let five = 5;
let fn = () => null;
const r = [];
for (const f of [
  () => {
    const [a] = o;
  },
  () => {
    const [a] = n;
  },
  () => {
    const [a] = u;
  },
  () => {
    const [a] = five;
  },
  () => {
    const [a] = fn();
  },
  () => {
    const [a] = o.x;
  },
  () => {
    const [...a] = o.x;
  },
  () => {
    [...o];
  },
  () => {
    [...o.x];
  },
  () => {
    [...n];
  },
  () => {
    [...fn()];
  },
  () => {
    Math.max(...o);
  },
])
  try {
    f();
    r.push("ok");
  } catch (e) {
    r.push(`${e.name}: ${e.message}`);
  }
export default r;
