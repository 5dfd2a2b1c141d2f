const w = new WeakMap();
const k = {};
w.set(k, 5);
let r;
try {
  w.set(1 as any, 1);
  r = "no";
} catch (e) {
  r = e.name;
}
export default [w.get(k), w.has({}), w.delete(k), w.has(k), r];
