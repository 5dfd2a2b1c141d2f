export default [
  "Hello".toUpperCase(),
  "HELLO".toLowerCase(),
  "a" < "b",
  "B" < "a",
  "10" < "9",
  "10" < 9,
  "a" < "aa",
  "" < "a",
  "Z" > "a",
  "abc" === "ab" + "c",
  "A".toLocaleLowerCase(),
];
