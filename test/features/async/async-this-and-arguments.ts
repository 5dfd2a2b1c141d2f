class S {
  x = 5;
  async m(...a) {
    await null;
    const f = async () => {
      await null;
      return this.x + a.length;
    };
    return [await f(), arguments.length];
  }
  static async s() {
    await null;
    return this.name;
  }
  get p() {
    return (async () => {
      await 0;
      return this.x;
    })();
  }
}
const o = {
  y: 1,
  async f() {
    await null;
    return this?.y;
  },
};
const { f } = o;
async function g() {
  await null;
  return [typeof this, arguments.length, [...arguments]];
}
export default (async () => [
  await new S().m(1, 2),
  await S.s(),
  await new S().p,
  await o.f(),
  (await f()) ?? "undef",
  await g.call(undefined, 1, 2),
])();
