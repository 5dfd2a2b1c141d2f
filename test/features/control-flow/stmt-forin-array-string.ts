const r = [];
const a = [7, , 8];
a.x = 1;
for (const i in a) r.push(i);
for (const i in "hi") r.push(i + typeof i);
for (const i in null) r.push(i);
for (const i in 5) r.push(i);
export default r;
