class A {
  x;
  y = this.x;
  "quoted key" = 1;
  42 = 2;
  static z;
}
const a = new A();
export default [Object.keys(a), "x" in a, a.x === undefined, a[42], a["quoted key"], "z" in A];
