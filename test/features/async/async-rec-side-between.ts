const log = [];
async function a(n) {
  log.push("a" + n);
  if (n > 0) {
    const p = b(n - 1);
    log.push("between" + n);
    await p;
  }
  log.push("z" + n);
}
function b(n) {
  log.push("b" + n);
  const p = a(n);
  log.push("after" + n);
  return p;
}
export default a(3).then(() => log);
