const pairs: [any, any][] = [
  [NaN, NaN],
  [0, -0],
  [-0, -0],
  ["a", "a"],
  [null, undefined],
  [[], []],
  [1, "1"],
  [Infinity, Infinity],
];
const self = {};
export default [pairs.map(([a, b]) => [Object.is(a, b), a === b, a == b]), Object.is(self, self)];
