function* g() {
  yield arguments.length;
  yield* arguments;
}
export default [...g("a", "b")];
