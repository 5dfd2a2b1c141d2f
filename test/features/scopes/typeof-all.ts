export default [
  typeof 1,
  typeof "",
  typeof true,
  typeof undefined,
  typeof null,
  typeof {},
  typeof [],
  typeof (() => 1),
  typeof Symbol(),
  typeof class {},
];
