let r;
const c = 1;
try {
  c = 2;
} catch (e) {
  r = e.message;
}
export default r;
