const out = [];
for (const [i, v] of ["x", "y"].entries()) out.push(i + v);
out.push([...[7, 8].keys()], [...[7, 8].values()]);
export default out;
