const o = {
  *items() {
    yield* [1, 2];
  },
  async *x() {},
};
export default [...o.items()];
