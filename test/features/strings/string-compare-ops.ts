export default [
  "a" < "b",
  "B" < "a",
  "10" < "9",
  "10" < 9,
  "abc" < "abcd",
  "" < "a",
  "a" > "A",
  "z" >= "z",
  "2" > "12",
  null >= 0,
];
