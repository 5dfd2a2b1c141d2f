async function* ticks(n) {
  for (let i = 0; i < n; i++) {
    await null;
    yield i;
  }
}
export default (async () => {
  const out = [];
  for await (const t of ticks(3)) out.push(t);
  return out;
})();
