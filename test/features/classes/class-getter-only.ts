class A {
  get x() {
    return 1;
  }
}
let r;
try {
  (new A() as any).x = 2;
  r = "no";
} catch (e) {
  r = e.name;
}
export default r;
