const s = Object.seal({ a: 1 });
s.a = 5;
let e1;
try {
  s.b = 1;
} catch (e) {
  e1 = e.name;
}
const p = Object.preventExtensions({ z: 1 });
let e2;
try {
  p.y = 1;
} catch (e) {
  e2 = e.name;
}
delete p.z;
export default [s, e1, p, e2, Object.isSealed(s), Object.isExtensible(p)];
