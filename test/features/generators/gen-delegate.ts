function* a() {
  yield 1;
  return "r";
}
function* b() {
  const r = yield* a();
  yield r;
  yield* [7, 8];
  yield* "xy";
}
export default [...b()];
