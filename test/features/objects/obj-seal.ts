const o = Object.seal({ a: 1 });
o.a = 2;
let r = [];
try {
  o.b = 1;
} catch (e) {
  r.push(e.name);
}
try {
  delete o.a;
} catch (e) {
  r.push(e.name);
}
export default [o, r, Object.isSealed(o), Object.isExtensible(o)];
