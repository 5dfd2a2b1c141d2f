export default [
  Array.isArray([]),
  Array.isArray({ length: 0 }),
  Array.isArray("a"),
  Array.isArray(new Array()),
  typeof [],
  [] instanceof Array,
  [].constructor === Array,
  Array.prototype.constructor === Array,
];
