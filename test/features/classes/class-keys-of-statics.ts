class A {
  static n = 1;
  static list: string[] = [];
  static inc() {
    return ++this.n;
  }
  static get g() {
    return 1;
  }
}
class B extends A {
  static m = 10;
}
B.inc();
B.list.push("b");
export default [
  A.n,
  B.n,
  Object.keys(A),
  Object.keys(B),
  Object.entries(B),
  { ...A },
  B.hasOwnProperty("n"),
  A.hasOwnProperty("inc"),
];
