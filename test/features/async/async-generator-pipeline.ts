async function* src() {
  for (let i = 1; i <= 4; i++) {
    await new Promise((r) => setTimeout(r, 1));
    yield i;
  }
}
async function* map(it, f) {
  for await (const x of it) yield f(x);
}
async function* take(it, n) {
  for await (const x of it) {
    if (n-- <= 0) return;
    yield x;
  }
}
export default (async () => {
  const r = [];
  for await (const x of take(
    map(src(), async (x) => x * 2),
    3,
  ))
    r.push(x);
  return r;
})();
