let i = 0;
const a = (i++, i++, i);
for (let x = 0, y = 10; x < y; x += 3, y--) i += y - x;
export default [a, i, void i, typeof void 0, (1, 2, 3), [1, 2, 3][(0, 2)]];
