const r = [];
const f = (a = b, b = 1) => a;
try {
  f();
} catch (e) {
  r.push(e.name);
}
r.push(f(2));
export default r;
