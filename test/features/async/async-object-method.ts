const o = {
  v: 3,
  async get() {
    await 0;
    return this.v;
  },
  f: async () => 4,
};
export default (async () => [await o.get(), await o.f()])();
