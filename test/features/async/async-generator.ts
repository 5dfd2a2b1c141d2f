async function* g() {
  yield 1;
  await 0;
  yield 2;
}
export default (async () => {
  const r = [];
  for await (const x of g()) r.push(x);
  return r;
})();
