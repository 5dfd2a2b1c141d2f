function* g() {
  yield 1;
  throw new RangeError("x");
}
const i = g();
i.next();
let r;
try {
  i.next();
} catch (e) {
  r = e.name;
}
export default [r, i.next()];
