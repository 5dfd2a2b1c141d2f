export default [
  !!new Boolean(false),
  new Boolean(false) == false,
  typeof Object(1),
  Object(1) instanceof Number,
  Boolean(""),
  Boolean("0"),
  Boolean([]),
  Boolean(NaN),
];
