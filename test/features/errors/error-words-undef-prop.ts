let r;
const o = {};
try {
  o.a.b;
} catch (e) {
  r = e.message;
}
export default r;
