const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
const log = [];
async function retry(f, { n = 3, delay = 1 } = {}) {
  for (let i = 1; ; i++)
    try {
      return await f(i);
    } catch (e) {
      log.push(e.message);
      if (i >= n) throw new Error("gave up", { cause: e });
      await sleep(delay * i);
    }
}
class Q {
  #q = [];
  #busy = 0;
  constructor(c) {
    this.c = c;
  }
  add(f) {
    return new Promise((ok, no) => {
      this.#q.push({ f, ok, no });
      this.#run();
    });
  }
  #run() {
    while (this.#busy < this.c && this.#q.length) {
      const { f, ok, no } = this.#q.shift();
      this.#busy++;
      f()
        .then(ok, no)
        .finally(() => {
          this.#busy--;
          this.#run();
        });
    }
  }
}
export default (async () => {
  const q = new Q(2);
  const r = await Promise.allSettled([
    q.add(() =>
      retry(async (i) => {
        if (i < 3) throw Error("try" + i);
        return "ok" + i;
      }),
    ),
    q.add(() =>
      retry(
        async () => {
          throw Error("always");
        },
        { n: 2 },
      ),
    ),
    q.add(async () => "plain"),
  ]);
  return [r.map((x) => x.value ?? x.reason.message + "<" + x.reason.cause.message), log.sort()];
})();
