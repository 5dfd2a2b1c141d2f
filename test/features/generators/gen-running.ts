let it;
function* g() {
  try {
    it.next();
  } catch (e) {
    yield e.name;
  }
}
function* o() {
  yield* g();
}
it = o();
export default [...it];
