class A {
  constructor() {
    this.a = 1;
    return undefined;
  }
}
function F() {
  this.b = 2;
  return 5;
}
export default [new A().a, new F().b];
