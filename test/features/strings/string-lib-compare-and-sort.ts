const w = ["banana", "Apple", "cherry", "apple", "Banana", "10", "9", "_x", "a-b", "ab", ""];
export default [
  [...w].sort(),
  [...w].sort((a, b) => a.localeCompare(b)),
  [...w].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
  "a" < "b",
  "B" < "a",
  "a" < "A",
  "2" > "12",
  "abc" < "abcd",
  [...w].sort().reverse()[0],
  "a".localeCompare("B"),
  "B".localeCompare("a"),
  "a".localeCompare("A"),
  "resume".localeCompare("resumes"),
  "2".localeCompare("10"),
  w.toSorted?.()[1],
];
