const log = [];
const th = {
  then(ok, no) {
    log.push("then");
    ok("T");
    ok("again");
    no("x");
  },
};
const bad = {
  then(ok, no) {
    throw new Error("bad");
  },
};
const getter = {
  get then() {
    log.push("get");
    return undefined;
  },
};
export default (async () => {
  const r = [await th, await 5, (await getter) === getter];
  try {
    await bad;
  } catch (e) {
    r.push(e.message);
  }
  r.push(await Promise.all([th, 1, Promise.resolve(2)]), await Promise.resolve(th));
  return [r, log];
})();
