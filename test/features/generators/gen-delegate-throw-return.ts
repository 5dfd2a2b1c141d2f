function* inner() {
  try {
    yield "i1";
    yield "i2";
  } catch (e) {
    yield "ic " + e;
    return "ir";
  } finally {
    log.push("fin");
  }
}
function* outer() {
  const r = yield* inner();
  yield "o " + r;
}
const log = [];
const it = outer();
export default [it.next(), it.throw("E"), it.next(), it.next(), log];
