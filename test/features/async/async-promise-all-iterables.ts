function* ps() {
  yield 1;
  yield Promise.resolve(2);
}
export default Promise.all([Promise.all(new Set([1, Promise.resolve(5)])), Promise.all(ps()), Promise.all([])]);
