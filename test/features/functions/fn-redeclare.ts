function f() {
  return 1;
}
const r = f();
export default [r, typeof f];
