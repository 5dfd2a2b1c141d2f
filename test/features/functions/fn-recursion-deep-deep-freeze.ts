const deepFreeze = (o) => {
  Object.values(o).forEach((v) => {
    if (typeof v === "object" && v !== null) deepFreeze(v);
  });
  return Object.freeze(o);
};
const c = deepFreeze({ a: { b: { c: { d: [1, { e: 2 }] } } } });
let err;
try {
  c.a.b.c.d.push(3);
} catch (e) {
  err = e instanceof TypeError;
}
export default [Object.isFrozen(c.a.b.c.d[1]), err];
