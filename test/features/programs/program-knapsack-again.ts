const items: [w: number, v: number][] = [
  [12, 4],
  [2, 2],
  [1, 1],
  [1, 2],
  [4, 10],
];
const best = (cap: number) => {
  const d = new Array<number>(cap + 1).fill(0);
  for (const [w, v] of items) for (let c = cap; c >= w; c--) d[c] = Math.max(d[c], d[c - w] + v);
  return d;
};
export default best(15);
