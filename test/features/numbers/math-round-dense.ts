const z = (x: number) => (Object.is(x, -0) ? "-0" : Number.isFinite(x) ? x : String(x));
const vals = [0.5, -0.5, 1.5, 2.5, -2.5, 1.49, -1.51, 0.49999999999999994, NaN, -0, 1e300];
export default [
  vals.map(Math.round).map(z),
  vals.map(Math.floor).map(z),
  vals.map(Math.ceil).map(z),
  vals.map(Math.trunc).map(z),
  vals.map(Math.sign).map(z),
  vals.map(Math.abs).map(z),
];
