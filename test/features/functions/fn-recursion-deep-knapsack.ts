const items = [
  [2, 3],
  [3, 4],
  [4, 5],
  [5, 8],
  [9, 10],
  [1, 1],
  [7, 9],
  [6, 7],
];
const memo = new Map();
const best = (i, w) => {
  if (i === items.length) return 0;
  const key = i * 100 + w;
  if (memo.has(key)) return memo.get(key);
  const skip = best(i + 1, w);
  const take = items[i][0] <= w ? items[i][1] + best(i + 1, w - items[i][0]) : 0;
  const v = Math.max(skip, take);
  memo.set(key, v);
  return v;
};
export default [best(0, 10), best(0, 20), memo.size];
