const r = [];
for (let i = 0, j = 10; i < j; i += 3, j -= 2) r.push([i, j]);
export default r;
