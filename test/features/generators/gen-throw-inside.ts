function* g() {
  yield 1;
  throw new Error("inside");
}
const it = g();
it.next();
let r;
try {
  it.next();
} catch (e) {
  r = e.message;
}
export default [r, it.next()];
