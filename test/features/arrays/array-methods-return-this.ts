const a = [3, 1, 2];
export default [
  a.sort() === a,
  a.reverse() === a,
  a.fill(0, 3) === a,
  a.copyWithin(0, 3) === a,
  a.concat() !== a,
  a.push(9),
  a.forEach((x) => x) === undefined,
  a.splice(0, 0) !== a,
];
