const log = [];
const it = () => ({
  i: 0,
  [Symbol.iterator]() {
    return this;
  },
  next() {
    return { value: this.i++, done: false };
  },
  return(v) {
    log.push("ret");
    return { done: true };
  },
});
for (const x of it()) {
  if (x > 1) break;
  log.push(x);
}
try {
  for (const x of it()) throw new Error("e");
} catch (e) {
  log.push(e.message);
}
const f = () => {
  for (const x of it()) return x;
};
f();
l: for (const a of [1, 2]) for (const x of it()) continue l;
export default log;
