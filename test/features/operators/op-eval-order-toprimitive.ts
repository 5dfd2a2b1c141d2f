const log = [];
const o = (n, x) => ({
  valueOf() {
    log.push(n);
    return x;
  },
});
const r = [o("a", 1) + o("b", 2), o("c", 1) < o("d", 2), o("e", 3) > o("f", 2), o("g", 2) * o("h", 4)];
export default [r, log];
