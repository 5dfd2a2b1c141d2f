function* g() {
  yield 1;
}
const i = g();
let e;
try {
  i.throw(new Error("x"));
} catch (x) {
  e = x.message;
}
export default [e, i.next()];
