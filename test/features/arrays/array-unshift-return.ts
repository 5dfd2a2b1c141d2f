const a = [3];
export default [
  a.unshift(1, 2),
  a.push(4, 5),
  a.shift(),
  a.pop(),
  a.unshift(),
  a,
  [].pop() === undefined,
  [].shift() === undefined,
];
