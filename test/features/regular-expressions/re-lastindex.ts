const r = /\d/g;
const o = [];
let m;
while ((m = r.exec("a1b2c3"))) o.push([m[0], m.index, r.lastIndex]);
export default [o, r.lastIndex];
