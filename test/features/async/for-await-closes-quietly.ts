const log: string[] = [];
const mk = (n: number, bad = false) => ({
  [Symbol.asyncIterator]() {
    let i = 0;
    return {
      async next() {
        return { value: i++, done: i > n };
      },
      async return() {
        log.push("ret");
        if (bad) throw new Error("ret fails");
        return { done: true, value: 0 };
      },
    };
  },
});
const t = async (f: () => Promise<any>) => {
  try {
    return await f();
  } catch (e: any) {
    return "E:" + e.message;
  }
};
export default (async () => [
  await t(async () => {
    for await (const x of mk(3, true)) throw new Error("body");
  }),
  await t(async () => {
    for await (const x of mk(3, true)) break;
  }),
  await t(async () => {
    for await (const x of mk(3, true)) return x;
  }),
  await t(async () => {
    for await (const x of mk(3)) throw new Error("b2");
  }),
  await t(async () => {
    for await (const x of mk(1, true));
    return "full";
  }),
  await t(async () => {
    o: for await (const x of mk(2)) {
      for await (const y of mk(2)) continue o;
    }
    return "co";
  }),
  log,
])();
