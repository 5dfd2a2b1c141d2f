const mk = (log) => ({
  [Symbol.iterator]() {
    let i = 0;
    return {
      next: () => ({ value: i, done: i++ > 5 }),
      return(v) {
        log.push("ret");
        return { value: v, done: true };
      },
    };
  },
});
const log = [];
for (const x of mk(log)) if (x === 1) break;
try {
  for (const x of mk(log)) throw "T";
} catch (e) {
  log.push(e);
}
const f = () => {
  for (const x of mk(log)) if (x === 2) return "R";
};
log.push(f());
const [one] = mk(log);
outer: for (const a of [1, 2]) for (const x of mk(log)) continue outer;
for (const x of mk(log));
export default [log, one, [...mk(log)].length];
