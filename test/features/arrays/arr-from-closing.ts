const log = [];
const it = {
  [Symbol.iterator]() {
    let i = 0;
    return {
      next() {
        log.push("n" + i);
        return { value: i, done: i++ > 3 };
      },
      return() {
        log.push("ret");
        return {};
      },
    };
  },
};
const mapped = Array.from(it, (x, i) => {
  log.push("m" + x);
  return x * i;
});
let err;
try {
  Array.from(it, (x) => {
    if (x === 2) throw new Error("stop");
    return x;
  });
} catch (e) {
  err = e.message;
}
export default [
  mapped,
  log,
  err,
  Array.from({ length: 2.7, 0: "a" }),
  Array.from({ length: "2" }, (x, i) => i),
  Array.from(
    "abc",
    function (c) {
      return c + this.s;
    },
    { s: "!" },
  ),
];
