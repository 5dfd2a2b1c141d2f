export default [
  "a1b2".match(/\d/g),
  "a1b2".match(/(\w)(\d)/).slice(),
  "abc".match(/z/),
  "abc".match(/z/g),
  "abc".search("c"),
  "aBc".match(/b/i).index,
  "x".match(/(y)?x/)[1] ?? "U",
  "2020-05-06".match(/(\d+)-(\d+)/).index,
];
