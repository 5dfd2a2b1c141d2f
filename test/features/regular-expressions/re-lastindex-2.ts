const re = /o/g;
const s = "foo boo";
const idx = [];
let m;
while ((m = re.exec(s))) idx.push(m.index, re.lastIndex);
const t = /x/g;
export default [idx, re.lastIndex, t.test("xx"), t.lastIndex, t.test("xx"), t.test("xx"), t.lastIndex];
