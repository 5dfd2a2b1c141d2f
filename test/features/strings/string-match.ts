export default [
  "abc123def45".match(/\d+/)[0],
  "abc123def45".match(/\d+/).index,
  "abc123def45".match(/\d+/g),
  "x".match(/y/),
  "x".match(/y/g),
  "aBc".match(/b/i).index,
];
