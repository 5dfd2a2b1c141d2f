async function* ticks(n) {
  for (let i = 0; i < n; i++) {
    await null;
    yield i;
  }
}
const log = [];
const src = {
  async *[Symbol.asyncIterator]() {
    try {
      yield 1;
      yield Promise.resolve(2);
      yield 3;
    } finally {
      log.push("closed");
    }
  },
};
const collect = async (it) => {
  const out = [];
  for await (const x of it) out.push(x);
  return out;
};
async function* map(it, f) {
  for await (const x of it) yield f(x);
}
async function* batch(it, n) {
  let b = [];
  for await (const x of it) {
    b.push(x);
    if (b.length === n) {
      yield b;
      b = [];
    }
  }
  if (b.length) yield b;
}
export default (async () => {
  const r = [
    await collect(ticks(3)),
    await collect([1, Promise.resolve(2)]),
    await collect(map(ticks(3), (x) => x * x)),
    await collect(batch(ticks(5), 2)),
  ];
  for await (const x of src) {
    r.push(x);
    if (x === 2) break;
  }
  const g = ticks(9);
  r.push(await g.next(), await g.return("end"), await g.next());
  try {
    for await (const x of ticks(2)) if (x) throw new Error("mid");
  } catch (e) {
    r.push(e.message);
  }
  return [r, log];
})();
