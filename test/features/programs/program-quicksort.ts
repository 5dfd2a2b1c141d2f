const qs = (a: number[]): number[] => {
  if (a.length < 2) return a;
  const [p, ...r] = a;
  return [...qs(r.filter((x) => x < p)), p, ...qs(r.filter((x) => x >= p))];
};
export default qs([3, 6, 1, 8, 2, 9, 2, 7, 5, 4, 0, -1]);
