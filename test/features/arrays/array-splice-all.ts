const a = [1, 2, 3, 4, 5];
const r = [a.splice(1, 2), a.splice(-1), a.splice(1, 0, "x", "y"), a.splice(2), a.splice(), a.splice(undefined), a];
export default r;
