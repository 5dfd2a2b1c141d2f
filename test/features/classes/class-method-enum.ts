class A {
  x = 1;
  m() {}
}
const k = [];
for (const i in new A()) k.push(i);
export default [k, Object.keys(new A()), Object.keys(A.prototype)];
