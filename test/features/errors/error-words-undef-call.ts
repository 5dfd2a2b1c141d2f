let r;
const o = {};
try {
  o.f();
} catch (e) {
  r = e.message;
}
export default r;
