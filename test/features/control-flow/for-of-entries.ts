const r = [];
for (const [i, v] of ["a", "b"].entries()) r.push(i + v);
export default r;
