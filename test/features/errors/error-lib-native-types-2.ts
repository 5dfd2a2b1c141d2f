const r = [];
const fs = [
  () => null.x,
  () => undefined.f(),
  () => {
    let q = 1;
    q();
  },
  () => [].reduce((a, b) => a),
  () => "x".repeat(-1),
  () => new Array(-1),
  () => (1).toFixed(101),
  () => (1).toString(1),
  () => decodeURIComponent("%"),
  () => JSON.parse("{"),
  () => Symbol() + "",
  () => ({}).x.y,
  () => {
    const c = 1;
    c = 2;
  },
];
for (const f of fs) {
  try {
    f();
    r.push("ok");
  } catch (e) {
    r.push(e.name);
  }
}
export default r;
