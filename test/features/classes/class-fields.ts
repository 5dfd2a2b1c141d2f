class A {
  a = 1;
  b = this.a + 1;
  c;
  d = [];
  ["e" + 1] = 5;
}
const x = new A(),
  y = new A();
x.d.push(1);
export default [x, y, "c" in x];
