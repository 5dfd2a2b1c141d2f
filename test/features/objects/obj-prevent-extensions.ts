const o = Object.preventExtensions({ a: 1 });
const r = [];
try {
  o.b = 1;
  r.push("no");
} catch (e) {
  r.push(e.name);
}
o.a = 2;
delete o.a;
export default [r, o, Object.isExtensible(o), Object.isSealed(o)];
