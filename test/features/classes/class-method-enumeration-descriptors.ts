class A {
  a = 1;
  m() {}
  get g() {
    return 1;
  }
  static s() {}
  static f = 2;
}
const d = Object.getOwnPropertyDescriptor(A.prototype, "m");
const dg = Object.getOwnPropertyDescriptor(A.prototype, "g");
const seen = [];
for (const k in new A()) seen.push(k);
export default [
  seen,
  Object.keys(A.prototype),
  Object.getOwnPropertyNames(A.prototype),
  d.enumerable,
  d.writable,
  typeof dg.get,
  dg.set,
  Object.keys(A),
  A.prototype.constructor === A,
  A.name,
  A.length,
];
