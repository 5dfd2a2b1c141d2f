export default [
  1 + "2",
  "3" - 1,
  "3" * "4",
  true + 1,
  null + 1,
  [] + [],
  [1] + [2],
  {} + "",
  1 + undefined,
  "a" + null,
];
