const log = [];
async function* g() {
  try {
    yield 1;
    yield 2;
  } finally {
    log.push("cleanup");
  }
}
export default (async () => {
  for await (const x of g()) {
    log.push(x);
    break;
  }
  const it = g();
  await it.next();
  log.push(await it.return("r"));
  log.push((await it.next()).done);
  return log;
})();
