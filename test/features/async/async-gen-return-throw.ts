const log = [];
async function* g() {
  try {
    yield 1;
    yield 2;
  } catch (e) {
    log.push("c" + e);
    yield "rec";
  } finally {
    log.push("f");
  }
}
export default (async () => {
  const it = g();
  const r = [await it.next(), await it.throw("E"), await it.next(), await it.next()];
  const it2 = g();
  await it2.next();
  r.push(await it2.return("R"));
  return [r, log];
})();
