const o = { s: "str" };
let r;
try {
  o.s?.();
} catch (e) {
  r = e.message;
}
export default r;
