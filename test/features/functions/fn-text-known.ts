function add(a, b) {
  return a + b;
}
const f = (x) => x * 2;
class A {
  m() {}
}
export default [add.toString(), String(f), `${f}`, String(A)];
