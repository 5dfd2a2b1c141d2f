let s = 0;
for (let i = 0; i < 10; i++) s += 0.1;
export default [s, s === 1, 0.1 * 3, 1.1 * 1.1];
