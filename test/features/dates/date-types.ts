export default [
  typeof Date(),
  typeof new Date(),
  new Date() instanceof Date,
  Object.prototype.toString.call(new Date()),
  new Date(2020, 0).getMonth(),
  Number.isInteger(Date.now()),
  new Date(5).valueOf(),
  `${new Date(NaN)}`,
];
