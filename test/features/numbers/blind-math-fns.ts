const r = (x: number) => (x !== x ? "NaN" : x === Infinity ? "Inf" : x === -Infinity ? "-Inf" : Object.is(x, -0) ? "-0" : Number(x.toPrecision(12)));
const v = [-2.5, -1.5, -0.5, -0.4, -0, 0, 0.5, 1.5, 2.5, NaN, Infinity, -Infinity, 4503599627370495.5];
export default [
  v.map(Math.round).map(r), v.map(Math.trunc).map(r), v.map(Math.sign).map(r), v.map(Math.floor).map(r), v.map(Math.ceil).map(r), v.map(Math.abs).map(r), v.map((x) => Math.sqrt(x)).map(r), v.map(Math.cbrt).map(r),
  v.map(Math.expm1).map(r).slice(0, 9), [0.5, 2, 0, -1].map(Math.log1p).map(r), [1, 2, 1024, 0, -1].map(Math.log2).map(r), [1, 1000, 0.001].map(Math.log10).map(r), [0, 1, -1].map(Math.sinh).map(r), [0, 1].map(Math.cosh).map(r), [0, 20, -20, 0.5].map(Math.tanh).map(r), [0, 1].map(Math.asinh).map(r), [1, 2, 0].map(Math.acosh).map(r), [0, 0.5, 1].map(Math.atanh).map(r),
  [Math.max(), Math.min(), Math.max(1, NaN), Math.max(-0, 0), Math.min(0, -0), Math.max("3" as any, 2), Math.max(...[1, 5, 3]), Math.min.apply(null, [4, 2])].map(r),
  [Math.hypot(3, 4), Math.hypot(), Math.hypot(1, 2, 3), Math.hypot(NaN, Infinity), Math.pow(2, 0.5), Math.pow(NaN, 0), Math.pow(-8, 1 / 3), 2 ** -1074, Math.atan2(1, -1), Math.atan2(-0, -1), Math.atan2(0, -0), (-7) % 3, 7 % -3, -0 % 5, 5.5 % 2, 5 % 0, 0 / 0, 1 / -0, 5 % Infinity].map(r),
  [Math.PI, Math.E, Math.LN2, Math.SQRT1_2, Math.LOG10E].map(r), Number.EPSILON > 0, Number.MAX_SAFE_INTEGER, Number.MIN_VALUE > 0, Number.isInteger(5.0), Number.isSafeInteger(2 ** 53), Number.isFinite("5" as any), isFinite("5" as any), Number.isNaN("x" as any), isNaN("x" as any), 0.1 * 3, 9007199254740993, 1 / 3, 100 / 3, 2 / 3, 1e21 + 1, 123456789 * 987654321, 5e-7, 1.0, 0.1 + 0.7, 4.35 * 100, 1.1 + 2.2, 3 * 1.1,
];
