function* c() {
  yield 1;
  throw new RangeError("in c");
}
function* a() {
  try {
    yield* c();
  } catch (e) {
    yield e.message;
  }
  yield* [7];
}
function* b() {
  yield* c();
}
let r;
try {
  [...b()];
} catch (e) {
  r = e.name;
}
export default [[...a()], r];
