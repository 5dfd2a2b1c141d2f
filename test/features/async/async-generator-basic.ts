async function* g(n) {
  for (let i = 0; i < n; i++) {
    await null;
    yield i;
  }
  return "end";
}
export default (async () => {
  const r = [];
  for await (const x of g(3)) r.push(x);
  const it = g(1);
  r.push(await it.next(), await it.next(), await it.next());
  return r;
})();
