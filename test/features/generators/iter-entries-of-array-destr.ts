const r = {};
for (const [i, c] of ["x", "y"].entries()) r[c] = i;
export default r;
