const r = [];
for (const [a, b] of ["xy", "zw"]) r.push(b + a);
export default r;
