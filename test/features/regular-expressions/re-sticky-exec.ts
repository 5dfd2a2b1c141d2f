const r = /\d/y;
const out = [r.test("1a2"), r.lastIndex, r.test("1a2"), r.lastIndex];
r.lastIndex = 2;
out.push(r.exec("1a2")[0], r.lastIndex);
const tok = /\s*(\d+|[-+*()])/y;
const toks = [];
let m;
while ((m = tok.exec("12 + (3*4)"))) toks.push(m[1]);
export default [out, toks];
