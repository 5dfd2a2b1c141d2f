export default [[1, 2, 3, 4].fill(0, 1, 3), [1, 2, 3, 4, 5].copyWithin(0, 3), new Array(3).fill().map((_, i) => i)];
