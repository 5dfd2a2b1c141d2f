function* g() {
  yield arguments.length;
  yield this === undefined;
}
export default [...g(1, 2)];
