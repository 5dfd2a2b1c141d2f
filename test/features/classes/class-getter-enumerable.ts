class A {
  get x() {
    return 1;
  }
  m() {}
  y = 2;
}
const a = new A();
const ks = [];
for (const k in a) ks.push(k);
export default [ks, { ...a }, Object.getOwnPropertyNames(A.prototype)];
