const o = {
  v: 5,
  async get() {
    const f = async () => this.v;
    return await f();
  },
  late() {
    return new Promise((r) => setTimeout(() => r(this.v + 1), 1));
  },
};
export default Promise.all([o.get(), o.late()]);
