export default [
  [1, null, undefined, 2].join(),
  [1, 2, 3].join(""),
  [[1, 2], [3]].join(";"),
  [].join("x"),
  [null].join("x"),
  [1.5, true, "q"].join(" - "),
  Array(3).join("ab"),
];
