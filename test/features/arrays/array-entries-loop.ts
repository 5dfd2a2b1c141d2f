const r = [];
for (const [i, v] of ["a", "b"].entries()) r.push(i + v);
for (const i of [7, , 8].keys()) r.push(i);
for (const v of [7, , 8].values()) r.push(v === undefined);
export default r;
