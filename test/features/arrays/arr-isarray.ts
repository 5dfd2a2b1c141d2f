export default [
  Array.isArray([]),
  Array.isArray({}),
  Array.isArray("a"),
  Array.isArray(new Array(2)),
  Array.isArray({ length: 1 }),
];
