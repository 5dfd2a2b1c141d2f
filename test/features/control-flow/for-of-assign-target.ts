const o = {};
const r = [];
for (o.x of [1, 2]) r.push(o.x);
let y;
for (y of [5]);
export default [r, y];
