export default [
  void 0 === undefined,
  typeof void 0,
  typeof undefinedVar,
  typeof null,
  typeof (() => 1),
  typeof class {},
  typeof Symbol(),
  typeof [],
  typeof /x/,
  typeof new Date(),
  typeof NaN,
  void "x",
];
