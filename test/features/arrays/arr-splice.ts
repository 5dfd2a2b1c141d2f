const a = [1, 2, 3, 4, 5];
const r = [a.splice(1, 2), a.splice(-1, 1, "x", "y"), a.splice(1, 0, 9), a.splice(2)];
export default [r, a];
