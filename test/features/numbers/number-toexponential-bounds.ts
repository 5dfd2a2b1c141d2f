const tryIt = (k: any) => {
  try {
    return (1.5).toExponential(k);
  } catch (e) {
    return (e as Error).constructor.name;
  }
};
export default [Infinity, -Infinity, 101, -1, 0, 2, NaN, undefined].map(tryIt);
