async function* a() {
  yield 1;
  yield Promise.resolve(2);
}
async function* b() {
  yield* a();
  yield* [3, 4];
}
export default (async () => {
  const r = [];
  for await (const x of b()) r.push(x);
  return r;
})();
