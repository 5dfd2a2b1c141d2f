const build = (depth: number) => {
  const counts: number[] = [];
  const rec = (d: number): number => {
    counts[d] = (counts[d] ?? 0) + 1;
    return d === 0 ? 1 : rec(d - 1) + (d > 1 ? rec(d - 2) : 0);
  };
  return [rec(depth), counts];
};
export default build(10);
