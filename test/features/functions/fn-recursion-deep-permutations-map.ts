const permutations = (arr) =>
  arr.length <= 1
    ? [arr]
    : arr.flatMap((x, i) => permutations([...arr.slice(0, i), ...arr.slice(i + 1)]).map((p) => [x, ...p]));
export default [
  permutations([1, 2, 3]),
  permutations(["a", "b", "c", "d"]).length,
  permutations([1, 2, 3, 4, 5]).length,
];
