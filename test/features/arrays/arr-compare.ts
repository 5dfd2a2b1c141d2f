export default [
  [1, 2, 3].map(String),
  ["1", "2", "3"].map(Number),
  ["1", "2", "3"].map(parseInt).map(String),
  [0, 1, "", "a", null].filter(Boolean),
];
