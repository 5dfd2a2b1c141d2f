export default [
  [1, 2, 3, 4, 5].copyWithin(0, 3),
  [1, 2, 3, 4, 5].copyWithin(1, 3, 4),
  [1, 2, 3, 4, 5].copyWithin(-2, -3, -1),
  [1, 2, 3, 4, 5].copyWithin(2),
  [1, 2, 3].copyWithin(5, 0),
];
