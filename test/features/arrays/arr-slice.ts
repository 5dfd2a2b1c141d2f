const a = [1, 2, 3, 4];
export default [a.slice(1), a.slice(-2), a.slice(1, -1), a.slice(), a.slice(9), a.slice(-9, 2)];
