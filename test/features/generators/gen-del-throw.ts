const log = [];
function* c() {
  try {
    yield 1;
  } finally {
    log.push("cf");
  }
}
function* b() {
  try {
    yield* c();
  } catch (e) {
    log.push("b" + e);
    yield "from b";
  }
}
function* a() {
  yield* b();
  return "ra";
}
const i1 = a();
export default [i1.next(), i1.throw("X"), i1.next(), log];
