const log = [];
const it = (n) => ({
  *[Symbol.iterator]() {
    log.push(n);
    yield n;
  },
});
const f = (...a) => a;
export default [f(...it(1), log.push("m"), ...it(2)), [...it(3), ...it(4)], log];
