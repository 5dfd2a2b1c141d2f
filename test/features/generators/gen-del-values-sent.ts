function* c() {
  const x = yield "c1";
  const y = yield x + "!";
  return x + y;
}
function* a() {
  const r = yield* c();
  const z = yield r;
  return z;
}
const i = a();
export default [i.next("no"), i.next("A"), i.next("B"), i.next("C")];
