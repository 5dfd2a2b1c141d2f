export default [
  [1, null, undefined, "a", [2, [3]], {}].join("-"),
  [].join(),
  [1, 2].toString(),
  String([1, [2, 3]]),
  [0.1, 1e21].join(),
];
