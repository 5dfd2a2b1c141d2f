function* g() {
  yield* "ab";
  yield* [1, 2];
  const r = yield* (function* () {
    yield "n";
    return "R";
  })();
  yield r;
}
export default [...g()];
