function* task(name, n) {
  for (let i = 0; i < n; i++) {
    const got = yield `${name}${i}`;
    if (got === "stop") return `${name} stopped`;
  }
  return `${name} done`;
}
function run(gens, stops = {}) {
  const out = [];
  const q = [...gens].map((g, id) => ({ g, id, send: undefined }));
  while (q.length) {
    const t = q.shift();
    const { value, done } = t.g.next(t.send);
    out.push(value);
    if (!done) {
      t.send = stops[value];
      q.push(t);
    }
  }
  return out;
}
export default run([task("a", 2), task("b", 3), task("c", 1)], { b1: "stop" });
