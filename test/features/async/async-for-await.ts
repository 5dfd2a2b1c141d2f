async function* g() {
  for (let i = 0; i < 3; i++) {
    await null;
    yield i;
  }
}
export default (async () => {
  const r = [];
  for await (const x of g()) r.push(x);
  for await (const x of [Promise.resolve("p"), "q"]) r.push(x);
  return r;
})();
