const o = Object.freeze({ a: { b: 1 } });
o.a.b = 2;
const s = Object.seal({ x: 1 });
s.x = 5;
const p = Object.preventExtensions({ y: 1 });
const r = [];
for (const f of [
  () => {
    o.c = 1;
  },
  () => {
    s.z = 1;
  },
  () => {
    delete s.x;
  },
  () => {
    p.q = 1;
  },
  () => {
    delete p.y;
  },
])
  try {
    f();
    r.push("ok");
  } catch (e) {
    r.push(e.name);
  }
export default [
  r,
  o,
  s,
  p,
  Object.isFrozen(o),
  Object.isSealed(s),
  Object.isExtensible(p),
  Object.isFrozen("x"),
  Object.isFrozen(o.a),
];
