function* c() {
  yield 1;
}
const inner = c();
[...inner];
function* a() {
  const r = yield* inner;
  yield r === undefined;
}
export default [...a()];
