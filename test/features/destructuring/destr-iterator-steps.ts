const log = [];
const it = {
  [Symbol.iterator]() {
    let i = 0;
    return {
      next() {
        log.push("n" + i);
        return { value: i++, done: i > 4 };
      },
      return() {
        log.push("r");
        return {};
      },
    };
  },
};
const [a, , b] = it;
const [...c] = it;
export default [a, b, c, log];
