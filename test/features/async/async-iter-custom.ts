const src = {
  [Symbol.asyncIterator]() {
    let i = 0;
    return {
      next: async () => ({ value: i, done: i++ >= 3 }),
      return: async () => {
        log.push("ret");
        return {};
      },
    };
  },
};
const log = [];
export default (async () => {
  for await (const x of src) {
    log.push(x);
    if (x === 1) break;
  }
  return log;
})();
