export default [
  Number.isInteger(5),
  Number.isInteger(5.5),
  Number.isInteger("5" as any),
  Number.isSafeInteger(2 ** 53),
  Number.isNaN(NaN),
  Number.isNaN("a" as any),
  Number.isFinite(1 / 0),
  Number.EPSILON > 0,
  Number.MAX_SAFE_INTEGER,
  Number.MIN_SAFE_INTEGER,
  Number.parseFloat("1.5"),
];
