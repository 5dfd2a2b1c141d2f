const log = [];
const mk = (n, v) => ({
  valueOf() {
    log.push("v" + n);
    return v;
  },
  toString() {
    log.push("s" + n);
    return "S" + v;
  },
});
const r = [
  mk("a", 2) * mk("b", 3),
  mk("c", 1) < mk("d", 2),
  `${mk("e", 5)}`,
  mk("f", 1) + "x",
  +mk("g", 7),
  -mk("h", 4),
  mk("i", 1) == 1,
  [mk("j", 3)] + "",
];
export default [r, log.join()];
