const log = [];
function* task(n, k) {
  for (let i = 0; i < k; i++) {
    log.push(n + i);
    yield;
  }
}
const q = [task("a", 2), task("b", 3), task("c", 1)];
while (q.length) {
  const t = q.shift();
  if (!t.next().done) q.push(t);
}
export default log;
