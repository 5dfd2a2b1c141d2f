function* inner() {
  const got = yield "i1";
  return "ret" + got;
}
function* outer() {
  const r = yield* inner();
  yield r;
  const s = yield* [1, 2];
  yield s ?? "u";
  yield* (function* () {
    yield* "xy";
  })();
  return "done";
}
const it = outer();
const out = [];
let n = it.next();
while (!n.done) {
  out.push(n.value);
  n = it.next("A");
}
export default [out, n.value];
