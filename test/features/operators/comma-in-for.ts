const r = [];
for (var i = 0, n = 3; i < n; r.push(i), i++);
export default r;
