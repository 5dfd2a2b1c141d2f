const a = [1, 2, 3];
const out: any[] = [];
out.push(a.push(4, 5), a.pop(), a.shift(), a.unshift(9, 8), [...a]);
out.push(
  a.splice(1, 2, "x" as any, "y" as any, "z" as any),
  [...a],
  a.splice(-1),
  [...a],
  a.splice(1, 0, 7 as any),
  [...a],
  a.splice(0, 0).length,
);
out.push(
  a.reverse() === a,
  [...a],
  [5, 1, 10].sort(),
  [5, 1, 10].sort((x, y) => x - y),
  [3, undefined, 1].sort(),
  [1, 2, 3, 4, 5].copyWithin(0, 3),
  [1, 2, 3].fill(0, 1),
  new Array(3).fill("a"),
  [1, 2, 3, 4].fill(9, -2, -1),
  (a.length = 2),
  [...a],
  [].pop(),
  [].shift(),
);
export default out;
