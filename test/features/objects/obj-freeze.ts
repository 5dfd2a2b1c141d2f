const o = Object.freeze({ a: 1, n: { b: 1 } });
let r = [];
try {
  o.a = 2;
} catch (e) {
  r.push(e.name);
}
try {
  o.z = 1;
} catch (e) {
  r.push(e.name);
}
try {
  delete o.a;
} catch (e) {
  r.push(e.name);
}
o.n.b = 5;
export default [r, o, Object.isFrozen(o), Object.isFrozen({})];
