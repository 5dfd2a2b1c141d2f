const log = [];
function* g() {
  try {
    yield 1;
    yield 2;
    yield 3;
  } finally {
    log.push("closed");
  }
}
const [a, b] = g();
const [c, , d, e] = g();
const [...all] = g();
export default [a, b, c, d, e, all, log];
