const log = [];
function* task(n, k) {
  for (let i = 0; i < k; i++) {
    log.push(n + i);
    yield;
  }
  return n;
}
const run = (...ts) => {
  const q = [...ts],
    out = [];
  while (q.length) {
    const t = q.shift();
    const r = t.next();
    r.done ? out.push(r.value) : q.push(t);
  }
  return out;
};
export default [run(task("a", 2), task("b", 3)), log];
