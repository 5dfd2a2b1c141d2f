export default [
  Array.isArray([]),
  Array.isArray({ length: 0 }),
  Array.isArray("a"),
  typeof [],
  [] instanceof Array,
  [] instanceof Object,
  [1, 2, 3].constructor === Array,
  Array.prototype.isPrototypeOf([]),
];
