class Mutex {
  #tail = Promise.resolve();
  run(f) {
    const p = this.#tail.then(f);
    this.#tail = p.catch(() => {});
    return p;
  }
}
const m = new Mutex(),
  log = [];
const job = (n, ms) =>
  m.run(async () => {
    log.push("s" + n);
    await new Promise((r) => setTimeout(r, ms));
    log.push("e" + n);
    if (n === 2) throw n;
    return n;
  });
export default Promise.allSettled([job(1, 5), job(2, 1), job(3, 2)]).then((r) => [
  r.map((x) => x.value ?? "r" + x.reason),
  log,
]);
