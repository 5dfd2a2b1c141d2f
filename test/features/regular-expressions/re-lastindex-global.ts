const r = /o/g;
const out = [];
out.push(r.test("foo"), r.lastIndex, r.test("foo"), r.lastIndex, r.test("foo"), r.lastIndex);
r.lastIndex = 2;
out.push(r.exec("foo").index);
export default out;
