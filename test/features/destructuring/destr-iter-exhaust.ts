const log = [];
const it = {
  [Symbol.iterator]() {
    return {
      next() {
        log.push("n");
        return { done: true };
      },
      return() {
        log.push("r");
        return {};
      },
    };
  },
};
const [a = 1, b = 2] = it;
export default [a, b, log];
