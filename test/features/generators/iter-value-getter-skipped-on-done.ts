const log = [];
const it = {
  [Symbol.iterator]() {
    let n = 0;
    return {
      next() {
        n++;
        return {
          get done() {
            log.push("d" + n);
            return n > 2;
          },
          get value() {
            log.push("v" + n);
            return n;
          },
        };
      },
    };
  },
};
const r = [...it];
export default [r, log];
