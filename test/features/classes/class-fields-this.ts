class A {
  x = 1;
  y = this.x + 1;
  f = () => this.y;
  arr = [];
  static z = this.name + "!";
}
const a = new A(),
  b = new A();
a.arr.push(1);
const f = a.f;
export default [a.y, f(), b.arr.length, A.z];
