const log: any[] = [];
const thenable = {
  then(ok: (v: string) => void) {
    log.push("then called");
    ok("T");
  },
};
const inner = Promise.resolve("I");
export default (async () => {
  log.push(await (thenable as any), await Promise.resolve(inner), Promise.resolve(inner) === inner);
  const p = new Promise((r) => r(Promise.reject(new Error("inner"))));
  try {
    await p;
  } catch (e: any) {
    log.push(e.message);
  }
  const self: any = new Promise((r) => setTimeout(() => r(self), 1));
  try {
    await self;
  } catch (e: any) {
    log.push(e.name + ": " + e.message);
  }
  try {
    await new Promise(() => {
      throw new RangeError("x");
    });
  } catch (e: any) {
    log.push(e.name);
  }
  try {
    await {
      then() {
        throw new Error("bad then");
      },
    };
  } catch (e: any) {
    log.push(e.message);
  }
  try {
    (Promise as any)();
  } catch (e: any) {
    log.push(e.message);
  }
  try {
    new (Promise as any)();
  } catch (e: any) {
    log.push(e.message);
  }
  log.push(
    await Promise.reject(5).then(undefined, (x) => x + 1),
    await Promise.resolve(1).then(2 as any),
    await Promise.reject(3)
      .finally(() => 9)
      .catch((x) => x),
    await Promise.resolve(1)
      .finally(() => Promise.reject(4))
      .catch((x) => "f" + x),
  );
  return log;
})();
