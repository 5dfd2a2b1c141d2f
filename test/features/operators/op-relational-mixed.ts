export default [
  "10" < "9",
  10 < 9,
  "10" < 9,
  null >= 0,
  undefined >= 0,
  NaN < NaN,
  "a" < "B",
  "abc" < "abd",
  [2] > 1,
  true > false,
  "1e1" == 10 || 0,
];
