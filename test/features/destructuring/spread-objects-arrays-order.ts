const base = { a: 1, b: { c: 2 } };
const s = { z: 0, ...base, a: 9, ...{ d: 4 }, ...(false && { no: 1 }), ...(true && { yes: 1 }), ...[7], ..."hi" };
s.b.c = 3;
const arr = [
  ...[1, 2],
  ...new Set([2, 3]),
  ..."ab",
  ...{
    *[Symbol.iterator]() {
      yield "g";
    },
  },
];
export default [
  s,
  base.b.c,
  arr,
  { ...null, ...undefined, ...5 },
  [...[]].length,
  Math.max(...arr.filter(Number.isFinite)),
];
