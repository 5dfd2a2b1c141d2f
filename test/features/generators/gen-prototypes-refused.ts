function* g() {
  yield 1;
}
export default Object.getPrototypeOf(g()) === g.prototype;
