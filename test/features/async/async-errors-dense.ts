const log: any[] = [];
const fail = async (m: string) => {
  await null;
  throw new Error(m);
};
const a = async () => {
  try {
    await fail("x");
    return "no";
  } catch (e: any) {
    return "caught " + e.message;
  } finally {
    log.push("fin");
  }
};
const b = async () => {
  try {
    return fail("not caught inside");
  } catch {
    return "never";
  }
};
const c = async () => {
  try {
    return await fail("caught inside");
  } catch {
    return "yes";
  }
};
const d = async () => {
  for (let i = 0; ; i++) {
    try {
      if (i < 2) await fail("try" + i);
      return i;
    } catch (e: any) {
      log.push(e.message);
      continue;
    } finally {
      log.push("f" + i);
    }
  }
};
const e = async (
  x: any = (() => {
    throw new Error("in default");
  })(),
) => x;
const nested = async () => {
  try {
    try {
      await fail("1");
    } finally {
      await null;
      log.push("n");
    }
  } catch (x: any) {
    throw new TypeError(x.message + "2", { cause: x });
  }
};
export default (async () => [
  await a(),
  await b().catch((x) => x.message),
  await c(),
  await d(),
  await e().catch((x) => x.message),
  await nested().catch((x) => [x.name, x.message, x.cause.message]),
  await Promise.all([1, fail("all")]).catch((x) => x.message),
  (await Promise.allSettled([fail("s"), 2])).map((r: any) => r.reason?.message ?? r.value),
  await Promise.any([fail("p"), 3]),
  await Promise.any([fail("q")]).catch((x) => [x.constructor.name, x.errors.length]),
  await Promise.race([new Promise((r) => setTimeout(r, 20, "slow")), fail("fast")]).catch((x) => x.message),
  log,
])();
