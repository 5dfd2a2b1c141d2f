export default [
  [] == ([] as any),
  [1] == ("1" as any),
  [1, 2] == ("1,2" as any),
  JSON.stringify([1]) === JSON.stringify([1]),
];
