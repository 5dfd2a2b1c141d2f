const y = /a/y;
const r = [y.test("aab"), y.lastIndex, y.test("aab"), y.test("aab"), y.lastIndex];
const g = /o/g;
const s = "foo boo";
let m;
while ((m = g.exec(s))) r.push(m.index);
g.lastIndex = 5;
r.push(g.test(s), g.lastIndex);
export default r;
