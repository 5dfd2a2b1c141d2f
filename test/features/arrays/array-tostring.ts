export default [
  String([1, [2, 3]]),
  [] + [],
  [] + {},
  [1] == 1,
  [1, 2] == "1,2",
  `${[null, undefined, 1]}`,
  [[]].toString() === "",
];
