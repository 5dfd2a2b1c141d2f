export default [
  "b" > "a",
  "10" < "9",
  10 < 9,
  "10" < 9,
  null < 1,
  undefined < 1,
  NaN < 1,
  "a" < "B",
  [2] > 1,
  true < 2,
];
