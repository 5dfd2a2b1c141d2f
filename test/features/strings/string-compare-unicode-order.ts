export default [
  ["z", "a", "Z", "A", "1", "_"].sort().join(""),
  "a".localeCompare("B"),
  "a".localeCompare("A"),
  "a10".localeCompare("a2"),
  "resume".localeCompare("Resume"),
  "b" > "a",
  "" < "a",
  "abc" < "abcd",
];
