const h = [1, , 3, , 5];
const has = (a) => Array.from({ length: a.length }, (_, i) => (i in a ? 1 : 0)).join("");
const copy = () => {
  const c = [1, , 3, , 5];
  return c;
};
export default [
  has(copy().reverse()),
  has(copy().sort((a, b) => b - a)),
  has(copy().splice(0, 3)),
  (() => {
    const c = copy();
    c.splice(1, 1);
    return has(c);
  })(),
  (() => {
    const c = copy();
    c.splice(1, 0, 9);
    return [has(c), c.length];
  })(),
  has(copy().copyWithin(0, 1)),
  has(copy().toReversed()),
  has(copy().toSorted()),
  has(copy().with(0, 7)),
  has(copy().toSpliced(0, 1)),
  [1, , 3].reduceRight((a, b) => a + "-" + b),
  [, 1].lastIndexOf(undefined),
  [1, 2, 1].lastIndexOf(1, undefined),
  [1, 2, 1].lastIndexOf(1, -2),
  has(copy().map((x) => x)),
  has([...copy()]),
  has(copy().concat([, 1])),
  has(copy().slice(1)),
  copy().flat().length,
  copy().findLastIndex((x) => x === undefined),
  h.indexOf(undefined),
  h.includes(undefined),
];
