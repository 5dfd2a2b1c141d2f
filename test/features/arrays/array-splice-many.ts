const a = [1, 2, 3, 4, 5];
const r = [a.splice(1, 2), a.splice(-1), a.splice(1, 0, 8, 9), a.splice(5), a.splice(0, Infinity)];
export default [r, a, [1, 2, 3].slice(-2, -1), [3].concat([4], 5 as any, [[6]] as any)];
