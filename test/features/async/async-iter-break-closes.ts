const log = [];
const src = {
  [Symbol.asyncIterator]() {
    let n = 0;
    return {
      async next() {
        return { value: n++, done: false };
      },
      async return() {
        log.push("ret");
        return {};
      },
    };
  },
};
export default (async () => {
  for await (const x of src) {
    log.push(x);
    if (x === 2) break;
  }
  return log;
})();
