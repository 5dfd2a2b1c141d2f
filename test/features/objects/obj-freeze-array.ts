const a = Object.freeze([1, 2]);
let r = [];
try {
  (a as any).push(3);
} catch (e) {
  r.push(e.name);
}
try {
  (a as any)[0] = 9;
} catch (e) {
  r.push(e.name);
}
export default [r, a, Object.isFrozen(a)];
