function* g() {
  yield 1;
}
const i = g();
const r = i.return(5);
export default [r, i.next()];
