function* g() {}
async function a() {}
async function* ag() {}
const r = [
  Object.prototype.toString.call(g()),
  Object.prototype.toString.call(a()),
  g.constructor.name,
  a.constructor.name,
  ag.constructor.name,
  Object.prototype.toString.call(g),
  Object.prototype.toString.call(a),
  g() instanceof g,
  typeof g.prototype,
  a.prototype === undefined,
  g()[Symbol.toStringTag],
  ag()[Symbol.toStringTag],
];
let t;
try {
  new g();
} catch (e) {
  t = e.message;
}
export default [r, t];
