const log = [];
const it = (n) => ({
  i: 0,
  [Symbol.iterator]() {
    return this;
  },
  next() {
    log.push("n");
    return { value: this.i, done: this.i++ >= n };
  },
  return() {
    log.push("r");
    return {};
  },
});
const [a] = it(3);
const [b, ...c] = it(3);
const [] = it(3);
const [d, e, f] = it(2);
try {
  const [
    x = (() => {
      throw 1;
    })(),
  ] = {
    [Symbol.iterator]: () => ({
      next: () => ({ value: undefined, done: false }),
      return() {
        log.push("rt");
        return {};
      },
    }),
  };
} catch (err) {
  log.push("c" + err);
}
export default [a, b, c, d, e, f ?? "u", log.join("")];
