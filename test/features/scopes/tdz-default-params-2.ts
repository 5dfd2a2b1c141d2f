const r = [];
function f(a = b, b = 1) {
  return [a, b];
}
try {
  f();
} catch (e) {
  r.push(e.message);
}
r.push(f(3), f(3, 4));
const g = (a = a1(), a1 = () => 7) => a;
try {
  g();
} catch (e) {
  r.push(e.name);
}
export default r;
