const thenable = {
  then(res: any) {
    res("from thenable");
  },
};
const bad = {
  then(_: any, rej: any) {
    rej("rejected thenable");
  },
};
const thrower = {
  then() {
    throw new Error("threw");
  },
};
const twice = {
  then(res: any) {
    res(1);
    res(2);
    throw 3;
  },
};
const self: any = new Promise((r) => setTimeout(() => r(self), 0));
export default (async () => [
  await thenable,
  await Promise.resolve(thenable),
  await Promise.resolve(bad).catch((e) => e),
  await new Promise((r) => r(thrower)).catch((e) => e.message),
  await twice,
  await self.catch((e: any) => e.name),
  Promise.resolve(self) === self,
  await Promise.reject(thenable).catch((t) => t === thenable),
  await Promise.resolve({ then: 5 }),
  await (async () => thenable)(),
])();
