let r;
try {
  r = [...(5 as any)];
} catch (e) {
  r = e.name;
}
let q;
try {
  Math.max(...(undefined as any));
} catch (e) {
  q = e.name;
}
export default [r, q];
