async function* a() {
  yield 1;
  return "ra";
}
async function* b() {
  const r = yield* a();
  yield r;
  yield* [7, 8];
}
export default (async () => {
  const r = [];
  for await (const x of b()) r.push(x);
  return r;
})();
