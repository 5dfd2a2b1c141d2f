const it = {
  *[Symbol.iterator]() {
    yield 1;
    yield 2;
  },
};
const o = {
  a: 1,
  get b() {
    return 2;
  },
  [Symbol.for("s")]: 3,
};
export default [
  [...it, ..."hi", ...new Set([1, 1]), ...new Map([[1, 2]])],
  Math.max(...it, 5, ...[]),
  { ...o, ...null, ..."ab", ...[9], ...5, a: 0 },
  [...[, 1]].map((x) => x ?? "u"),
  new Date(...[2020, 0, 15]).getDate(),
  ((...a) => a.length)(...it, ...it),
  (() => {
    try {
      return [...5];
    } catch (e) {
      return e.message;
    }
  })(),
  (() => {
    try {
      return Math.max(...{});
    } catch (e) {
      return e.name;
    }
  })(),
];
