const r = [];
try {
  const { a = b, b = 1 } = {};
} catch (e) {
  r.push(e.message);
}
try {
  const { a = a } = {};
} catch (e) {
  r.push(e.message);
}
const { p = 1, q = p } = {};
const [x = 2, y = x, { z = y } = {}] = [];
r.push(p, q, x, y, z);
try {
  const [m = n, n] = [];
} catch (e) {
  r.push(e.message);
}
export default r;
