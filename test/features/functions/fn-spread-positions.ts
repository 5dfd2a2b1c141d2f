const f = (...a) => a.join();
export default [
  f(...[1, 2], 3, ..."ab", ...new Set([9])),
  [...[], ...[[]], ..."x"].length,
  Math.max(...[1, 2], ...[7]),
  new Date(...[2020, 0, 1]).getFullYear(),
];
