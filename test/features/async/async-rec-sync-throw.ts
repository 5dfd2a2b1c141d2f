const f = async (n) => {
  if (n === 0) return missing(1);
  try {
    return await f(n - 1);
  } catch (e) {
    return e.name + n;
  }
};
const o = {
  async m(n) {
    return n ? await this.q.m(n - 1) : "end";
  },
};
o.q = null;
export default (async () => [await f(20), await o.m(0), await o.m(2).catch((e) => e.message)])();
