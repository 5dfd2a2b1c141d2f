export default [
  isNaN(NaN),
  isNaN("x" as any),
  isNaN("5" as any),
  isNaN(undefined as any),
  isFinite(5),
  isFinite(Infinity),
  isFinite("5" as any),
];
