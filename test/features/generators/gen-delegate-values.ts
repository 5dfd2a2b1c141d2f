function* a() {
  const x = yield "a1";
  return "ret" + x;
}
function* b() {
  const r = yield* a();
  yield r;
  yield* [1, 2];
  yield* "xy";
}
const i = b();
export default [i.next(), i.next("Q"), [...i]];
