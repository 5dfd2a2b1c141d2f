const log = [];
function f(n) {
  try {
    if (n === 0) return "end";
    return f(n - 1);
  } finally {
    log.push(n);
  }
}
export default [f(30), log.length, log[0], log[30]];
