const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
async function* src(n) {
  try {
    for (let i = 0; i < n; i++) {
      await sleep(1);
      yield i;
    }
  } finally {
    log.push("closed");
  }
}
const log = [];
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
  const r = [];
  for await (const b of batch(
    map(src(5), async (x) => x * 2),
    2,
  ))
    r.push(b);
  for await (const x of src(9)) {
    if (x === 2) break;
    r.push(x);
  }
  for await (const x of [Promise.resolve("p"), "q"]) r.push(x);
  return [r, log];
})();
